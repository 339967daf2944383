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
export function flowRows(heights: readonly number[], room: number, top = 0): readonly RowSpan[] {
  const natural = heights.reduce((sum, height) => sum + height, 0)
  const open = Math.min(mostOpen, room / natural)
  let end = top
  return heights.map((height) => {
    const span = { top: end, height: height * open }
    end += span.height
    return span
  })
}
