import { searchForm, searchRuns } from '~/lib/search-form'
import type { SearchEntry, SearchKind } from '~/selectors/search/search-entries'
import { searchTexts, type SearchText, type TextPlace } from './search-texts'
import { createTextIndex, type TextIndex } from './text-index'

/** How well a word fits a text. The steps are wider than what lengths and kinds of entries add. */
const fits = { exact: 100, spelled: 96, start: 78, startSpelled: 74, inside: 56, insideSpelled: 52, near: 24 } as const

/** Of two texts that begin alike the shorter is nearer to what was typed. */
const shortness = (text: string, word: string) => 10 / (1 + text.length - word.length)

/** How well a word fits a text; 0 where it is not in it. */
function textFit(word: string, { form, spelled, later }: Pick<SearchText, 'form' | 'spelled' | 'later'>): number {
  if (form === word) return fits.exact
  if (spelled.includes(word)) return fits.spelled
  if (form.startsWith(word)) return fits.start + shortness(form, word)
  const started = spelled.find((each) => each.startsWith(word))
  if (started !== undefined) return fits.startSpelled + shortness(started, word)
  if (form.includes(word)) return fits.inside + shortness(form, word)
  const within = later.find((each) => each.startsWith(word))
  return within === undefined ? 0 : fits.insideSpelled + shortness(within, word)
}

export interface Search {
  /** Ids, best first; [] for a text in which there is nothing to look for. `most`: at most so many. */
  readonly find: (text: string, most?: number) => readonly string[]
}

/** Among equals: places to go first, readings last. */
const kindBonus: Readonly<Record<SearchKind, number>> = {
  page: 8,
  county: 8,
  list: -40,
  indicator: 4,
  figure: 2,
  source: 1,
  observation: 0,
}

/** A list of one place and theme is what both words mean; one alone (人口, 昔阳) means other things first. */
const listBonus = 40

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
  readonly forms: readonly string[]
  readonly texts: readonly SearchText[]
  readonly places: readonly (readonly TextPlace[])[]
  readonly terms: TextIndex
}

/** The best fit of a word for each entry, 0 where it is not found; `count`: in how many it is. */
interface Found {
  readonly fit: Float64Array
  readonly count: number
}

/** Where a word is found; `near` forgives a slip. */
function foundIn(word: string, { entries, texts, places, terms }: Index, near: boolean): Found {
  const fit = new Float64Array(entries.length)
  const seen = new Uint8Array(texts.length)
  let count = 0
  for (const number of near ? terms.near(word) : terms.having(word)) {
    const text = texts[number]
    if (!text || seen[number] === 1) continue
    seen[number] = 1
    const fitted = near ? fits.near : textFit(word, text)
    if (fitted === 0) continue
    for (const { entry, weight } of places[number] ?? []) {
      const known = fit[entry] ?? 0
      if (known === 0) count += 1
      fit[entry] = Math.max(known, fitted * weight)
    }
  }
  return { fit, count }
}

/** 榆次人口 is 榆次 and 人口: the longest beginning that is found, then the rest; null where some part is not found. */
function partsOf(word: string, index: Index): readonly Found[] | null {
  const parts: Found[] = []
  for (let rest = word; rest !== '';) {
    let length = rest.length
    let found = foundIn(rest, index, false)
    while (found.count === 0 && length > (isHan(rest) ? 1 : 2)) {
      length -= 1
      found = foundIn(rest.slice(0, length), index, false)
    }
    if (found.count === 0) return null
    parts.push(found)
    rest = rest.slice(length)
  }
  return parts
}

/** What a word is found in: as it is; with a slip forgiven; in parts. */
function meanings(word: string, index: Index): readonly Found[] {
  const exact = foundIn(word, index, false)
  if (exact.count > 0) return [exact]
  const near = isLatin(word) && word.length >= leastForgiven ? foundIn(word, index, true) : exact
  if (near.count > 0 || word.length < leastJoined || word.length > mostJoined) return [near]
  return partsOf(word, index) ?? [exact]
}

/** How well an entry fits all words: the mean, or the fit of the full text in its name if that is more. 0 where a word is missing. */
function scoreOf(entry: number, found: readonly Found[], fullForm: string, { entries, forms }: Index): number {
  let sum = 0
  for (const { fit } of found) {
    const own = fit[entry] ?? 0
    if (own === 0) return 0
    sum += own
  }
  const named = found.length > 1 ? textFit(fullForm, { form: forms[entry] ?? '', spelled: [], later: [] }) : 0
  const kind = entries[entry]?.kind ?? 'observation'
  return Math.max(sum / found.length, named) + (kind === 'list' ? (found.length > 1 ? listBonus : -listBonus) : kindBonus[kind])
}

/** Entries by their number, best first, of equals the earlier first. */
function ranked(query: string, index: Index): readonly number[] {
  const text = query.slice(0, mostCharacters)
  const found = searchRuns(text)
    .slice(0, mostWords)
    .flatMap((word) => meanings(word, index))
  if (found.length === 0) return []
  const fullForm = searchForm(text)
  const { length } = index.entries
  // Score and place in one number each: an array of numbers is sorted many times faster than one of pairs.
  const keys = new Float64Array(length)
  for (let entry = 0; entry < length; entry += 1) {
    const score = scoreOf(entry, found, fullForm, index)
    if (score > 0) keys[entry] = Math.round(score * 100) * length + (length - 1 - entry)
  }
  return [
    ...keys
      .filter((key) => key > 0)
      .sort()
      .reverse(),
  ].map((key) => length - 1 - (key % length))
}

/** Builds the search in small steps, so that a page can go on in between; the last gives the search. */
export function* searchSteps(entries: readonly SearchEntry[]): Generator<void, Search> {
  const { texts, places } = yield* searchTexts(entries)
  const terms = createTextIndex()
  for (const text of texts) {
    terms.add(text)
    yield
  }
  const index: Index = { entries, forms: entries.map(({ name }) => searchForm(name)), texts, places, terms }
  yield
  return {
    find: (text, most = entries.length) =>
      ranked(text, index)
        .slice(0, most)
        .flatMap((entry) => entries[entry]?.id ?? []),
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
