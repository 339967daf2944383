import { bulletChart } from '~/charts/bullet/chart'
import { comparisonChart } from '~/charts/comparison/chart'
import { gaugeChart } from '~/charts/gauge/chart'
import { highlightsChart } from '~/charts/highlights/chart'
import { mapChart } from '~/charts/map/chart'
import { timelineChart } from '~/charts/timeline/chart'
import { trendChart } from '~/charts/trend/chart'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Chart, ChartContext } from './chart'
import { commonRecord } from './common-record'

/** The rendering of a record of the kinds that the overview shows. Throws a NotLoaded for another, which `drawChart` draws. */
export function drawCommonChart(asked: FigureRecord, context: ChartContext): Chart {
  const record = commonRecord(asked)
  switch (record.kind) {
    case 'highlights':
      return highlightsChart(record, context)
    case 'map':
      return mapChart(record, context)
    case 'trend':
      return trendChart(record, context)
    case 'gauge':
      return gaugeChart(record, context)
    case 'bullet':
      return bulletChart(record, context)
    case 'comparison':
      return comparisonChart(record, context)
    case 'timeline':
      return timelineChart(record, context)
  }
}
