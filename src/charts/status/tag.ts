import { leftEdge, wordItem, type GraphicItem } from '~/charts/draw/items'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { Status } from '~/domain/target/status'
import { textWidth } from '~/lib/text-width'
import { statusPaint } from './colour'
import { statusMark } from './mark'

const radiusShare = 0.52
const gapShare = 0.45
/** The middle of a Chinese line lies a little under the line's own middle in most faces of the stack. */
const dropShare = 0.03

/** Width of shape and word together, in pixels. */
export function statusWidth(status: Status, size: number): number {
  return size * (2 * radiusShare + gapShare) + textWidth(status.word, size, true)
}

/** Shape and word of a verdict on one line with its middle at `y`, from the left, to the right or round the middle. */
export function statusItems(
  status: Status,
  at: { readonly x: number; readonly y: number; readonly anchor: 'left' | 'center' | 'right' },
  size: number,
  theme: ChartTheme,
): readonly GraphicItem[] {
  const paint = statusPaint(status, theme)
  const width = statusWidth(status, size)
  const left = leftEdge(at.x, at.anchor, width)
  const r = size * radiusShare
  const mark = statusMark(status.shape, [left + r, at.y + size * dropShare], r, { color: paint.shape, paper: theme.paper })
  const right = at.anchor === 'right'
  const x = right ? at.x : left + 2 * r + size * gapShare
  return [...mark, wordItem({ text: status.word, x, y: at.y, size, color: paint.word, bold: paint.bold, anchor: right ? 'right' : 'left' })]
}
