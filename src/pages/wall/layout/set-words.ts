/** Words in the lines that they stand in, and their type size in pixels. */
export interface SetWords {
  readonly lines: readonly string[]
  readonly size: number
}

/** The height of words at a leading, in pixels. */
export const setHeight = ({ lines, size }: SetWords, leading: number): number => lines.length * size * leading
