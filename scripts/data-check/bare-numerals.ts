import type { Dataset } from './dataset'
import type { Finding } from './finding'
import { atWords, wordsOf } from './words'

const reference = /\{(?:obs|target):[^}]*\}/g
/** Dates, and names that a numeral is part of. */
const calendar = /\d{4}[年—]|\d{1,2}月(?:\d{1,2}日)?|PM2\.5/g
const numeral = /\d+(?:\.\d+)?%?/g

/**
 * Numerals in words are references, so that a corrected reading corrects the title. Years may stand bare; so may what a claim
 * says (it is checked) and, in a milestone, what its source prints.
 */
export function checkBareNumerals(data: Dataset): Finding[] {
  return wordsOf(data).flatMap((piece) => {
    const printed = piece.own.flatMap((text) => text.match(numeral) ?? [])
    const bare = piece.words.replace(reference, ' ').replace(calendar, ' ').match(numeral) ?? []
    return bare
      .filter((found) => !printed.includes(found))
      .map((found) => atWords(piece, `“${found}”是直接写下的数字；请改为引用数据，例如 {obs:jinzhong-gdp-2024}，年份除外`))
  })
}
