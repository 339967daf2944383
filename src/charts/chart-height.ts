import type { FigureRecord } from '~/selectors/figure-record'
import { bulletHeight } from './bullet-layout'
import type { Frame } from './chart'
import { gaugeHeight } from './gauge-geometry'
import { mapHeight } from './map-scale'
import { rankingHeight } from './ranking-layout'
import { comparisonHeight } from './comparison-layout'
import { timelineHeight } from './timeline-layout'
import { structureHeight } from './structure-layout'
import { trendHeight } from './trend-geometry'

/** The height at which a figure's drawing of a width is at its best: whole pixels, words at their full size, nothing cramped. */
export function drawingHeight(record: FigureRecord, width: number, u: number, medium: Frame['medium']): number {
  const frame = { width, u, medium }
  switch (record.kind) {
    case 'highlights':
    case 'map':
      return Math.round(mapHeight(record.hexMap, width, medium, u))
    case 'trend':
      return trendHeight(record, frame)
    case 'gauge':
      return gaugeHeight(record, frame)
    case 'bullet':
      return bulletHeight(record, frame)
    case 'ranking':
      return rankingHeight(record, frame)
    case 'comparison':
      return comparisonHeight(record, frame)
    case 'timeline':
      return timelineHeight(record, frame)
    case 'structure':
      return structureHeight(record, frame)
  }
}
