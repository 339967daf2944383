import type { SearchText } from './search-texts'

/** How well a word fits a text. The steps are wider than what lengths and kinds of entries add. */
export const fits = { exact: 100, spelled: 96, start: 78, startSpelled: 74, inside: 56, insideSpelled: 52, near: 24 } as const

/** Of two texts that begin alike the shorter is nearer to what was typed. */
const shortness = (text: string, word: string) => 10 / (1 + text.length - word.length)

/** How well a word fits a text; 0 where it does not stand in it. */
export function textFit(word: string, { form, spelled, later }: Pick<SearchText, 'form' | 'spelled' | 'later'>): number {
  if (form === word) return fits.exact
  if (spelled.includes(word)) return fits.spelled
  if (form.startsWith(word)) return fits.start + shortness(form, word)
  const started = spelled.find((each) => each.startsWith(word))
  if (started !== undefined) return fits.startSpelled + shortness(started, word)
  if (form.includes(word)) return fits.inside + shortness(form, word)
  const within = later.find((each) => each.startsWith(word))
  return within === undefined ? 0 : fits.insideSpelled + shortness(within, word)
}
