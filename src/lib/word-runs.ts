/// <reference lib="es2022.intl" />
import { closingMarks, lineAtoms } from './line-atoms'

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/** A word of one character leans on a short one before it. */
const alone = new RegExp(`^[\u4e00-\u9fff][${closingMarks}]*$`)
const closed = new RegExp(`[${closingMarks}]$`)
const mostBefore = 3

/**
 * Chinese text in runs that a large line should not be broken in: words, and what stays together on any line. Joined they are the text.
 * Where the engine does not know words, only the latter.
 */
export function wordRuns(text: string): readonly string[] {
  if (segmenter === null) return lineAtoms(text)
  const words = Array.from(segmenter.segment(text), ({ index, segment }) => ({ from: index, to: index + segment.length }))
  const runs: string[] = []
  for (const atom of lineAtoms(text, words)) {
    const before = runs.at(-1)
    const leans = before !== undefined && before.length <= mostBefore && alone.test(atom) && !closed.test(before)
    if (leans) runs[runs.length - 1] = before + atom
    else runs.push(atom)
  }
  return runs
}
