import MiniSearch from 'minisearch'
import { searchForm, searchRuns } from '~/lib/search-form'
import type { SearchEntry, SearchKind } from '~/selectors/search-entries'
import { hanTerms, searchTexts, type SearchText, type TextPlace } from './search-texts'

export interface Search {
  /** Ids, best first; [] for a text in which there is nothing to look for. `most`: at most so many. */
  readonly find: (text: string, most?: number) => readonly string[]
}

/** How well a word fits a text. The steps are wider than what lengths and kinds of entries add. */
const fits = { exact: 100, spelled: 96, start: 78, startSpelled: 74, inside: 56, insideSpelled: 52, close: 24 } as const

/** Among equals: places to go first, readings last. */
const kindBonus: Readonly<Record<SearchKind, number>> = { page: 8, county: 8, indicator: 4, figure: 2, source: 1, observation: 0 }

/** What is looked at of a search: more characters and more words say nothing that these do not. */
const mostCharacters = 120
const mostWords = 8

/** A word that is taken for two or more written together has at least, and at most, so many letters. */
const leastJoined = 4
const mostJoined = 40

/** A slip of one letter is forgiven in words at least this long. */
const leastForgiven = 5

const isLatin = (word: string) => /^[a-z]+$/.test(word)
const isHan = (word: string) => /^\p{Script=Han}/u.test(word)

interface Index {
  readonly entries: readonly SearchEntry[]
  readonly texts: readonly SearchText[]
  readonly places: readonly (readonly TextPlace[])[]
  readonly terms: MiniSearch
}

/** How well a word fits a text; 0 where it does not stand in it. */
function fitOf(word: string, { form, spelled, later }: SearchText): number {
  if (form === word) return fits.exact
  if (spelled.includes(word)) return fits.spelled
  // Of two texts that begin alike the shorter is nearer to what was typed.
  const short = (of: string) => 10 / (1 + of.length - word.length)
  if (form.startsWith(word)) return fits.start + short(form)
  const started = spelled.find((each) => each.startsWith(word))
  if (started !== undefined) return fits.startSpelled + short(started)
  if (form.includes(word)) return fits.inside + short(form)
  const within = later.find((each) => each.startsWith(word))
  return within === undefined ? 0 : fits.insideSpelled + short(within)
}

/** The best fit of a word for every entry that it is found in. `fuzzy` forgives a slip. */
function fitsOf(word: string, { texts, places, terms }: Index, fuzzy: boolean): Map<number, number> {
  const found = terms.search(word, {
    combineWith: 'AND',
    prefix: !isHan(word),
    fuzzy: fuzzy ? 1 : false,
    tokenize: (text) => (isHan(text) && text.length > 1 ? hanTerms(text).filter((term) => term.length > 1) : [text]),
  })
  const best = new Map<number, number>()
  // The library numbers what it holds in the order in which it was given.
  for (const { id } of found) {
    const number = Number(id)
    const text = texts[number]
    const fit = text === undefined ? 0 : fitOf(word, text) || (fuzzy ? fits.close : 0)
    if (fit === 0) continue
    for (const { entry, weight } of places[number] ?? []) {
      const weighed = fit * weight
      if (weighed > (best.get(entry) ?? 0)) best.set(entry, weighed)
    }
  }
  return best
}

/** 榆次人口 is 榆次 and 人口: the longest beginning that is found, then the rest; null where some part is not found. */
function partsOf(word: string, index: Index): readonly Map<number, number>[] | null {
  const parts: Map<number, number>[] = []
  for (let rest = word; rest !== '';) {
    let length = rest.length
    let held = fitsOf(rest, index, false)
    while (held.size === 0 && length > 2) {
      length -= 1
      held = fitsOf(rest.slice(0, length), index, false)
    }
    if (held.size === 0) return null
    parts.push(held)
    rest = rest.slice(length)
  }
  return parts
}

/** What a word is found in: as it is; with a slip forgiven; in parts. */
function meanings(word: string, index: Index): readonly Map<number, number>[] {
  const whole = fitsOf(word, index, false)
  if (whole.size > 0) return [whole]
  const close = isLatin(word) && word.length >= leastForgiven ? fitsOf(word, index, true) : whole
  if (close.size > 0 || word.length < leastJoined || word.length > mostJoined) return [close]
  return partsOf(word, index) ?? [whole]
}

/** What fits every word, with the mean of the fits; the whole text in a name counts if that is more. */
function scored(asked: string, index: Index): readonly (readonly [entry: number, score: number])[] {
  const text = asked.slice(0, mostCharacters)
  const words = searchRuns(text).slice(0, mostWords)
  const whole = searchForm(text)
  const found = words.flatMap((word) => meanings(word, index))
  const [first, ...others] = found.sort((a, b) => a.size - b.size)
  if (!first) return []
  return [...first].flatMap(([entry, fit]) => {
    const fitted = others.map((other) => other.get(entry) ?? 0)
    const { name = '', kind = 'observation' } = index.entries[entry] ?? {}
    if (fitted.includes(0)) return []
    const mean = fitted.reduce((sum, each) => sum + each, fit) / found.length
    const named = found.length > 1 ? fitOf(whole, { form: searchForm(name), spelled: [], later: [], terms: [] }) : 0
    return [[entry, Math.max(mean, named) + kindBonus[kind]] as const]
  })
}

/** Builds the index in small steps, so that a page can go on in between; the last gives the search. */
export function* searchSteps(entries: readonly SearchEntry[]): Generator<void, Search> {
  const { texts, places } = yield* searchTexts(entries)
  const terms = new MiniSearch({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  for (const [id, text] of texts.entries()) {
    terms.add({ id, terms: text.terms.join(' ') })
    yield
  }
  const index: Index = { entries, texts, places, terms }
  yield
  return {
    find: (text, most = entries.length) =>
      [...scored(text, index)]
        .sort(([a, fit], [b, other]) => other - fit || a - b)
        .slice(0, most)
        .flatMap(([entry]) => entries[entry]?.id ?? []),
  }
}

/** The search over some entries, at once. */
export function buildSearch(entries: readonly SearchEntry[]): Search {
  const steps = searchSteps(entries)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
