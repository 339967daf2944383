import { clausesFit, foldText } from '~/charts/text/wrap'
import { textWidth } from '~/lib/text-width'
import { wordRuns } from '~/lib/word-runs'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** Words in the lines that they stand in, and their type size in pixels. */
export interface SetWords {
  readonly lines: readonly string[]
  readonly size: number
}

/** Line heights of the words over a drawing. */
export const titleLeading = 1.34
export const leadLeading = 1.5

/** The height of words at a leading, in pixels. */
export const setHeight = ({ lines, size }: SetWords, leading: number): number => lines.length * size * leading

/** Words on one line, smaller where they would not stand there, down to `least`; then on as many as that takes. */
export function onOneLine(text: string, width: number, most: number, least: number): SetWords {
  const size = Math.min(most, width / Math.max(1, textWidth(text, 1)))
  return size >= least ? { lines: [text], size } : { lines: foldText(text, least, width, wordRuns), size: least }
}

/** Most lines of a title before the shorter one takes its place, and how much smaller it may get so that none of its clauses is broken. */
const mostTitle = 2
const shrinking = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65]

/** The serif face of titles is a little wider than what words are measured in. */
export const slack = 0.96

/** The title in lines at `size` or a little less; the shorter one where it would take too many. */
export function titleOf({ title, short }: Pick<FigureRecord, 'title' | 'short'>, size: number, column: number): SetWords {
  const width = slack * column
  const share = shrinking.find((each) => clausesFit(title, size * each, width)) ?? 1
  const whole = { lines: foldText(title, size * share, width, wordRuns), size: size * share }
  return whole.lines.length <= mostTitle ? whole : { lines: foldText(short, size, width, wordRuns), size }
}
