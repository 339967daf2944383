import { foldText } from '~/charts/text/wrap'
import { textWidth } from '~/lib/text-width'
import { wordRuns } from '~/lib/word-runs'
import type { SceneFact, SceneLead } from '~/selectors/wall/select-scene'
import { onOneLine, setHeight, slack, type SetWords } from './set-words'

/** How the words of a finding stand, in pixels. */
export interface LeadSizes {
  readonly place: number
  readonly headline: SetWords
  readonly hero: number
  readonly caption: SetWords
  readonly row: Readonly<Record<'value' | 'period' | 'height', number>>
  /** What each fact of the finding is called. */
  readonly names: readonly SetWords[]
}

export const headlineLeading = 1.34
export const heroLeading = 1.15
export const captionLeading = 1.5
export const placeLeading = 1.8

/** Sizes in units: the largest headline, the least at which a clause stays on its line, a folded one; the largest hero. */
const landscape = { most: 4.4, least: 2.8, folded: 3.5, hero: 9.4 } as const
const portrait = { most: 2.95, least: 1.7, folded: 2.6, hero: 6.4 } as const
/** The city's headline stands over more than a county's: map, highlights and verdicts. */
const portraitCity = { ...portrait, most: 2.4 } as const
type Shape = typeof landscape | typeof portrait | typeof portraitCity

/** A clause to a line, as large as the longest of them allows; folded where that is too small. */
function headlineOf(clauses: readonly string[], width: number, u: number, shape: Shape): LeadSizes['headline'] {
  const longest = Math.max(...clauses.map((clause) => textWidth(clause, 1, true)))
  const size = Math.min(shape.most * u, (width * slack) / longest)
  if (size >= shape.least * u) return { lines: clauses, size }
  const folded = shape.folded * u
  return { lines: clauses.flatMap((clause) => foldText(clause, folded, width * slack, wordRuns)), size: folded }
}

/** Width of a value in its own size: the words beside a numeral are .46 of it, with a little space between. */
function valueEms({ from, to }: SceneFact): number {
  const { number, lead, unit, tail } = to.printed
  const before = from ? textWidth(`${from.printed.number} → `, 1, true) : 0
  return before + textWidth(number, 1, true) + 0.46 * textWidth(`${lead}${unit}${tail}`, 1) + 0.5
}

/** Sizes of a finding in a column of `width` pixels whose headline may be `headline` pixels wide. */
export function leadSizes(lead: SceneLead, width: number, headline: number, u: number, isPortrait = false): LeadSizes {
  const shape = isPortrait ? (lead.place ? portrait : portraitCity) : landscape
  const name = Math.min(1.7 * u, Math.max(1.35 * u, 0.046 * width))
  const value = Math.min(3 * u, Math.max(2.35 * u, 0.088 * width))
  const row = { value, period: u, height: Math.max(value * 1.3, name * 1.35 + u * 1.3) + 1.2 * u }
  return {
    place: 1.5 * u,
    headline: headlineOf(lead.clauses, headline, u, shape),
    hero: lead.hero ? Math.min(shape.hero * u, width / valueEms({ ...lead.hero, from: null })) : 0,
    caption: onOneLine(lead.caption, width * slack, 1.45 * u, 1.2 * u),
    row,
    // Beside its value, down to the size of its period.
    names: lead.facts.map((fact) => onOneLine(fact.name, (width - valueEms(fact) * value - u) * slack, name, u)),
  }
}

/** The height of place, headline, hero and `rows` rows one under the other, without the space between them. */
export function leadHeight(lead: SceneLead, sizes: LeadSizes, rows: number): number {
  const { headline, place, hero, caption, row } = sizes
  const heroHeight = lead.hero ? hero * heroLeading + setHeight(caption, captionLeading) : 0
  return (lead.place ? place * placeLeading : 0) + setHeight(headline, headlineLeading) + heroHeight + rows * row.height
}
