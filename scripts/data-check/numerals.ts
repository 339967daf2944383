/** A text without blanks and thousands separators, with the ordinary per cent sign. */
export const plain = (text: string): string => text.replace(/[\s,，]/g, '').replace(/％/g, '%')

/** The numerals of a text, in its order: `124`, `180.3`. */
export const numerals = (text: string): string[] => plain(text).match(/\d+(?:\.\d+)?/g) ?? []

/** Calendar years and dates, and a newspaper's page number: no figures. */
const calendar = /\d{4}年|\d{1,2}月(?:\d{1,2}日)?|第\d+版/g

/** The numerals that are figures: every one but the calendar's. */
export const figures = (text: string): string[] => numerals(text.replace(calendar, ' 年 '))

/** What is left of `whole` when each of `part` is taken out once; null when one of them is not there. */
export function without(whole: readonly string[], part: readonly string[]): string[] | null {
  const left = [...whole]
  for (const numeral of part) {
    const at = left.indexOf(numeral)
    if (at < 0) return null
    left.splice(at, 1)
  }
  return left
}
