import { bulletHeight } from '~/charts/bullet/height'
import { comparisonHeight } from '~/charts/comparison/layout'
import { gaugeHeight } from '~/charts/gauge/layout'
import { mapHeight } from '~/charts/geography/map-frame'
import { timelineHeight } from '~/charts/timeline/layout'
import { trendHeight } from '~/charts/trend/layout'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Frame } from './chart'
import { commonRecord } from './common-record'

/** `drawingHeight` for the kinds that the overview shows; a NotLoaded for another. */
export function commonHeight(asked: FigureRecord, width: number, u: number, medium: Frame['medium']): number {
  const record = commonRecord(asked)
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
    case 'comparison':
      return comparisonHeight(record, frame)
    case 'timeline':
      return timelineHeight(record, frame)
  }
}
