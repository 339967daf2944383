import { bulletHeight } from '~/charts/bullet/height'
import { cellsHeight } from '~/charts/cells/layout'
import { comparisonHeight } from '~/charts/comparison/height'
import { gaugeHeight } from '~/charts/gauge/height'
import { mapHeight } from '~/charts/geography/map-frame'
import { rankingHeight } from '~/charts/ranking/height'
import { structureHeight } from '~/charts/structure/height'
import { timelineHeight } from '~/charts/timeline/layout'
import { trendGridHeight } from '~/charts/trend-grid/height'
import { trendHeight } from '~/charts/trend/height'
import type { FigureKind } from '~/domain/figure/figure'
import type { RecordOf } from '~/selectors/figure/kinds'
import type { Frame, FrameWidth } from './chart'

/** In whole pixels, for a frame whose height is asked for. */
type HeightOf<Kind extends FigureKind> = (record: RecordOf<Kind>, frame: FrameWidth) => number

/** How high a figure of each kind is. Apart from `charts/kinds.ts`: a page gives its drawings their room before the code that draws has come. */
const heights: { readonly [Kind in FigureKind]: HeightOf<Kind> } = {
  highlights: mapHeight,
  map: mapHeight,
  trend: trendHeight,
  'trend-grid': trendGridHeight,
  gauge: gaugeHeight,
  bullet: bulletHeight,
  ranking: rankingHeight,
  structure: structureHeight,
  comparison: comparisonHeight,
  cells: cellsHeight,
  timeline: timelineHeight,
}

/** The height at which a figure's drawing of a width is at its best: whole pixels, words at their full size, nothing cramped. */
export function drawingHeight<Kind extends FigureKind>(
  record: RecordOf<Kind> & { readonly kind: Kind },
  width: number,
  u: number,
  medium: Frame['medium'],
): number {
  return heights[record.kind](record, { width, u, medium })
}
