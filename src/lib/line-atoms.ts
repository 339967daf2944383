/** Marks that begin no line, and marks that end none: one table for every text that is broken by our code. For use inside `[…]`. */
export const closingMarks = '，。；：、！？）》〉】」』”’)…—～·%％‰'
export const openingMarks = '（《〈【「『“‘('

/** What a Latin word, an address or a range of years is made of, for use inside `[…]`: ASCII without its brackets, and dashes. */
const latin = "!-'*-~–—～"
const unit = '(?:个?百分点|(?:平方)?公里|[平立]方米|公[顷斤]|[微毫]克|瓦时|人次|分钟|小时|季度|美元|年[末初底度]|[\u4e00-\u9fff])'

/** A date, or a numeral with what it counts: 36公里, 2万余人, 2020—2025年, 37微克/立方米. A browser would break a line after any of their characters. */
export const counted = `\\d(?:[${latin}]*\\d)?(?:年\\d+月(?:\\d+日)?|月\\d+日|A级|[余多十百千万亿]*${unit}(?:/${unit})?)`

/** Parts of a text, each of them a `core` or one character, with the marks that hang on it and what a slash ties to it. */
function marked(core: string): RegExp {
  const one = `(?:${core}[^${openingMarks}])`
  return new RegExp(`[${openingMarks}]*?${one}(?:/${one})*[${closingMarks}]*|[${openingMarks}]+`, 'gu')
}

/** From what is held where there is room to what always is: counts and short quotations, Latin words, marks, characters. */
const levels = [marked(`“[^“”]{1,8}”[末初]?|[${latin}]*?${counted}|[${latin}]+|`), marked(`[${latin}]+|`), marked(''), /[^]/gu]
/** The level of single characters. */
export const lastLevel = levels.length - 1

/** A part of a text that its user holds together, from one place to another. */
export interface Held {
  readonly from: number
  readonly to: number
}

/** What stays together on a line: the parts of a text, which joined are the text. No break falls inside what is `held`. */
export function lineAtoms(text: string, held: readonly Held[] = [], level = 0): readonly string[] {
  const atoms: string[] = []
  let at = 0
  for (const atom of text.match(levels[level] ?? '') ?? []) {
    const from = at
    if (held.some((span) => span.from < from && from < span.to)) atoms.push(`${atoms.pop() ?? ''}${atom}`)
    else atoms.push(atom)
    at += atom.length
  }
  return atoms
}
