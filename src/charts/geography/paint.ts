import type { Frame } from '~/charts/chart'
import type { Box, Point } from '~/charts/draw/box'
import { above, lineItem, outlineItem, rectItem, toTenth, wordItem, type GraphicItem } from '~/charts/draw/items'
import { numeralItems } from '~/charts/draw/numeral'
import { lineScale } from '~/charts/draw/type-size'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { HexFrame } from './hex-frame'
import { hexTexture } from './hex-texture'
import { halfLine, rowWidth, type LabelRow } from './label-block'

/** Depths over the counties (a map series stands at 2): cells, then lines, then the focus; words come last. */
const cellDepth = 3
export const lineDepth = 4
const focusDepth = 5

/** The cells' edges over the given rings, .8 of paper. */
export function cellItems(hexes: HexFrame, frame: Frame, rings: readonly (readonly Point[])[], theme: ChartTheme): GraphicItem[] {
  const fill = hexTexture(hexes, frame, theme.paper, toTenth(0.8 * lineScale(frame)))
  return rings.map((ring) => ({
    type: 'polygon',
    z: cellDepth,
    silent: true,
    shape: { points: ring.map(([x, y]) => [toTenth(x), toTenth(y)]) },
    style: { fill },
  }))
}

/** The county in focus: 3 of gold on 6 of paper. */
export function focusItems(ring: readonly Point[], theme: ChartTheme, scale: number): GraphicItem[] {
  return [
    outlineItem(ring, { color: theme.paper, width: 6 * scale }, focusDepth),
    outlineItem(ring, { color: theme.gold, width: 3 * scale }, focusDepth),
  ]
}

/** A label's rows around `x`, its first at `y`. */
export function labelItems(rows: readonly LabelRow[], { x, y }: { readonly x: number; readonly y: number }, color: string): GraphicItem[] {
  return rows.flatMap(({ text, size, bold, dy, parts, smallest = 0 }) =>
    parts === undefined
      ? [wordItem({ text, x, y: y + dy, size, bold, color, anchor: 'center' })]
      : numeralItems(parts, { x, y: y + dy, anchor: 'center' }, { size, color, unitColor: color, smallest }),
  )
}

/** What a label's rows fill, a box a row. */
export function labelBoxes(rows: readonly LabelRow[], { x, y }: { readonly x: number; readonly y: number }): Box[] {
  return rows.map((row) => {
    const width = rowWidth(row)
    return { left: x - width / 2, top: y + row.dy - row.size * halfLine, width, height: 2 * row.size * halfLine }
  })
}

/** Paper under a label that stands on hatch or dots. */
export function groundItems(boxes: readonly Box[], theme: ChartTheme): GraphicItem[] {
  return boxes.map(({ left, top, width, height }) => rectItem({ left: left - 3, top, width: width + 6, height }, theme.paper, focusDepth))
}

/** A hairline to a label outside. */
export function hairline(from: Point, to: Point, color: string, width: number): GraphicItem {
  return lineItem([from, to], { color, width }, above)
}
