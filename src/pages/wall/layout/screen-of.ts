import type { Panel } from './panel'
import type { WallCells } from './wall-size'

/** What the place of a panel may be off by, in pixels. */
const rounding = 0.5

/** The screen on which a panel stands whole, from 0 in reading order; -1 for one that would lie on a seam. */
export function screenOf({ box }: Pick<Panel, 'box'>, { boxes }: Pick<WallCells, 'boxes'>): number {
  return boxes.findIndex(
    (own) =>
      box.left >= own.left - rounding &&
      box.top >= own.top - rounding &&
      box.left + box.width <= own.left + own.width + rounding &&
      box.top + box.height <= own.top + own.height + rounding,
  )
}

/** Where a screen stands, counted as a speaker sees the wall: 第1行第2块. */
export function screenName(at: number, { boxes }: Pick<WallCells, 'boxes'>): string {
  const columns = boxes.filter(({ top }) => top === boxes[0]?.top).length
  return `第${Math.floor(at / columns) + 1}行第${(at % columns) + 1}块`
}
