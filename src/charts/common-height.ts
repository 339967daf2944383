import type { FigureRecord } from '~/selectors/figure-record'
import { bulletHeight } from './bullet-layout'
import type { Frame } from './chart'
import { isCommon } from './common-record'
import { comparisonHeight } from './comparison-layout'
import { gaugeHeight } from './gauge-geometry'
import { mapHeight } from './map-scale'
import { timelineHeight } from './timeline-layout'
import { trendHeight } from './trend-geometry'

/** `drawingHeight` for the kinds that the overview shows; a RangeError for another. */
export function commonHeight(record: FigureRecord, width: number, u: number, medium: Frame['medium']): number {
  if (!isCommon(record)) throw new RangeError(`“${record.title}”这一类图不在总览上`)
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
