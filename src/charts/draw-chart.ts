import type { FigureRecord } from '~/selectors/figure-record'
import { bulletChart } from './bullet-chart'
import type { Chart, ChartContext } from './chart'
import { gaugeChart } from './gauge-chart'
import { highlightsChart } from './highlights-chart'
import { mapChart } from './map-chart'
import { rankingChart } from './ranking-chart'
import { comparisonChart } from './comparison-chart'
import { timelineChart } from './timeline-chart'
import { structureChart } from './structure-chart'
import { trendChart } from './trend-chart'

/** The rendering of any figure's record: the chart function of its kind. */
export function drawChart(record: FigureRecord, context: ChartContext): Chart {
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
    case 'ranking':
      return rankingChart(record, context)
    case 'comparison':
      return comparisonChart(record, context)
    case 'timeline':
      return timelineChart(record, context)
    case 'structure':
      return structureChart(record, context)
  }
}
