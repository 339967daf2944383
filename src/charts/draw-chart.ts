import { cellsChart } from '~/charts/cells/chart'
import { rankingChart } from '~/charts/ranking/chart'
import { structureChart } from '~/charts/structure/chart'
import { trendGridChart } from '~/charts/trend-grid/chart'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Chart, ChartContext } from './chart'
import { drawCommonChart } from './draw-common-chart'

/** The rendering of any figure's record: the chart function of its kind. */
export function drawChart(record: FigureRecord, context: ChartContext): Chart {
  if (record.kind === 'ranking') return rankingChart(record, context)
  if (record.kind === 'structure') return structureChart(record, context)
  if (record.kind === 'trend-grid') return trendGridChart(record, context)
  if (record.kind === 'cells') return cellsChart(record, context)
  return drawCommonChart(record, context)
}
