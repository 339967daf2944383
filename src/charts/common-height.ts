import { bulletHeight } from '~/charts/bullet/height'
import { comparisonHeight } from '~/charts/comparison/layout'
import { gaugeHeight } from '~/charts/gauge/layout'
import { mapHeight } from '~/charts/geography/map-frame'
import { timelineHeight } from '~/charts/timeline/layout'
import { trendHeight } from '~/charts/trend/layout'
import { NotLoaded } from '~/lib/reader-error'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Frame } from './chart'
import { isCommon } from './common-record'

/** `drawingHeight` for the kinds that the overview shows; a NotLoaded for another. */
export function commonHeight(record: FigureRecord, width: number, u: number, medium: Frame['medium']): number {
  if (!isCommon(record)) throw new NotLoaded(`“${record.title}”这一类图不在总览上`)
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
