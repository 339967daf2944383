import type { Catalogue } from '~/domain/dataset/catalogue'
import { wordPieces } from '~/selectors/words/words'
import type { HighlightsRecord } from './figure-record'

type LineNumber = HighlightsRecord['regions'][number]['numbers'][number]

/** The readings that a highlight's line refers to, with the words that stand before each on that line. */
export function lineNumbers(catalogue: Catalogue, words: string, line: 0 | 1): readonly LineNumber[] {
  let before = ''
  return wordPieces(catalogue, words).flatMap(({ text, obs, name = text }) => {
    const start = before
    before += text
    return obs === undefined ? [] : [{ obs, line, before: start, text, name }]
  })
}
