/// <reference lib="es2022.intl" />
import { closingMarks, openingMarks } from './line-marks'

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/** A short quotation stays whole. */
const quoted = /(“[^“”]{1,8}”)/
const closing = new RegExp(`^[${closingMarks}]`)
const opening = new RegExp(`[${openingMarks}]$`)
/** A numeral wants its unit: 500, 500万. */
const counting = /\d[万亿千百]*$/
/** A word of one character leans on a short one before it. */
const leastAlone = 2
const mostBefore = 3

const wordsIn = (text: string): readonly string[] =>
  segmenter === null ? [text] : Array.from(segmenter.segment(text), ({ segment }) => segment)

function belongs(before: string, word: string): boolean {
  if (closing.test(word) || opening.test(before) || counting.test(before)) return true
  return word.length < leastAlone && before.length <= mostBefore && !/^[（《“‘\d]/.test(word) && !/[，。；：、]$/.test(before)
}

/**
 * Chinese text in runs that a large line should not be broken in: words, a numeral with its unit, a short quotation, punctuation with
 * what it belongs to. Joined they are the text. One run where the engine does not know words.
 */
export function wordRuns(text: string): readonly string[] {
  const words = text.split(quoted).flatMap((part) => (quoted.test(part) ? [part] : wordsIn(part)))
  const runs: string[] = []
  for (const word of words) {
    const before = runs.at(-1)
    if (before !== undefined && belongs(before, word)) runs[runs.length - 1] = before + word
    else runs.push(word)
  }
  return runs
}
