/** Words in the lines that they stand in, and their type size in pixels. */
export interface SetWords {
  readonly lines: readonly string[]
  readonly size: number
}

/** Height of a line of the county highlights in two columns, which a map that is too small for them has under it; in units. */
export const highlightLine = 1.25

/** The height of words at a leading, in pixels. */
export const setHeight = ({ lines, size }: SetWords, leading: number): number => lines.length * size * leading
