import { lineItem, type GraphicItem } from '~/charts/draw/items'

/** Where a row of a drawing begins and how high it is, in pixels. */
export interface RowSpan {
  readonly top: number
  readonly height: number
}

/** Rows of a high frame open up by at most this factor. */
const mostOpen = 1.35

/**
 * Rows of given natural heights one under the other in `room` pixels from `top` down: they fill a room that is lower than
 * they are or higher by up to a third, and leave the rest of a higher one free.
 */
export function flowRows<Row extends { readonly height: number }>(rows: readonly Row[], room: number, top = 0): readonly (Row & RowSpan)[] {
  const natural = rows.reduce((sum, { height }) => sum + height, 0)
  const open = Math.min(mostOpen, room / natural)
  let end = top
  return rows.map((row) => {
    const span = { top: end, height: row.height * open }
    end += span.height
    return { ...row, ...span }
  })
}

/** The same for rows that are all `pitch` high at their best, from the top of the room on. */
export function flowEqualRows<Row>(rows: readonly Row[], pitch: number, room: number): readonly (RowSpan & { readonly row: Row })[] {
  const height = Math.min(room / Math.max(1, rows.length), pitch * mostOpen)
  return rows.map((row, index) => ({ row, top: index * height, height }))
}

/** The hairline over a row that begins at `top`, on whole pixels across a frame of `width`; `scale` is u/12 times the row's own. */
export function rowHairline(top: number, width: number, scale: number, color: string): GraphicItem {
  const y = Math.round(top) + 0.5
  const ends = [
    [0, y],
    [width, y],
  ] as const
  return lineItem(ends, { color, width: Math.max(1, scale * 0.6) })
}
