import type { Box, Point } from '~/charts/draw/box'
import { above, lineItem, type GraphicItem } from '~/charts/draw/items'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { TrendLine } from '~/selectors/figure/record-parts'
import type { CoursePlot } from './lines'

export type Break = TrendLine['breaks'][number]

/** The break is drawn on the border of the first year of the new basis. */
export function breakX({ before }: Break, geometry: CoursePlot): number {
  return geometry.xOf(before) - geometry.band / 2
}

/** The strip that a zigzag takes, so that no value stands on it. */
export function zigzagBox(shown: Break, geometry: CoursePlot): Box {
  const half = 4 * geometry.scale
  return { left: breakX(shown, geometry) - half, top: geometry.top, width: 2 * half, height: geometry.foot - geometry.top }
}

/** A change of basis: a zigzag from the top to the axis. */
export function zigzagItem(shown: Break, geometry: CoursePlot, theme: ChartTheme): GraphicItem {
  const x = breakX(shown, geometry)
  const { top, foot, scale } = geometry
  const teeth = Math.max(4, Math.round((foot - top) / (8 * scale)))
  const points = Array.from({ length: teeth + 1 }, (_, at): Point => {
    const side = at === 0 || at === teeth ? 0 : at % 2 === 0 ? -1 : 1
    return [x + side * 2.6 * scale, top + ((foot - top) * at) / teeth]
  })
  return lineItem(points, { color: theme.ink2, width: 1.2 * scale }, above)
}
