import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Spellings } from '~/domain/dataset/late-files'
import { searchForm, searchRuns } from '~/lib/search-form'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { factIndex, type FactMarks } from './fact-index'
import { ownId, searchEntries, searchId, type SearchEntry } from './search-entries'

/** Finds entries: ids, best first. */
type Find = (text: string) => readonly string[]

/** What one word of a search represents: places, indicators, themes, sources. */
interface Meaning {
  /** The word as it is matched with a row's words: anywhere where it is Chinese, else from its beginning. */
  readonly word: string
  readonly places: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** Fewer letters than this are the beginning of a name, and not the beginning of any of its later syllables. */
const leastInside = 4

const isHan = (run: string) => /^\p{Script=Han}/u.test(run)

/** An enterprise, park or scenic area is a place of readings as a county is. */
function subjectEntries(catalogue: Catalogue, spellings: Spellings): readonly SearchEntry[] {
  return [...catalogue.subjects.values()].map(({ id, name, en }): SearchEntry => {
    const spelled = spellings[name]
    return { id: searchId('county', id), kind: 'county', name, english: en, other: [id], pinyin: spelled === undefined ? [] : [spelled] }
  })
}

/**
 * What readings are found by: places, indicators and sources. An indicator is found here by its own words: the name of its theme is
 * searched for in full.
 */
export function factEntries(catalogue: Catalogue, spellings: Spellings): readonly SearchEntry[] {
  const themes = new Set([...catalogue.themes.values()].flatMap(({ name, en }) => [name, en]))
  const own = searchEntries(catalogue, spellings).filter(({ kind }) => kind === 'county' || kind === 'indicator' || kind === 'source')
  const entries = own.map((entry) => ({ ...entry, other: entry.other.filter((text) => !themes.has(text)) }))
  return [...entries, ...subjectEntries(catalogue, spellings)]
}

/** Whether one of an entry's words, spellings or initials begins with these letters. */
function beginsWith({ name, english, other, pinyin }: SearchEntry, run: string): boolean {
  const spelled = pinyin.flatMap((text) => {
    const syllables = searchRuns(text)
    return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')]
  })
  return [...spelled, ...[name, english, ...other].flatMap((text) => [searchForm(text), ...searchRuns(text)])].some((text) =>
    text.startsWith(run),
  )
}

/** What a search is made of: all rows of a library, and the places, indicators and sources that they are found by. */
interface Searched {
  readonly catalogue: Catalogue
  /** As `factRows` gives them. */
  readonly rows: readonly FactRow[]
  readonly entries: readonly SearchEntry[]
  readonly find: Find
}

/** The readings that match every word of a text. Made once for a catalogue, called at every letter. */
export function factSearch({ catalogue, rows, entries, find }: Searched): (text: string) => (row: FactRow) => boolean {
  const index = factIndex(rows)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const themeForms = [...catalogue.themes.values()].flatMap(({ id, name, en }) =>
    [name, en, id].map((text) => [searchForm(text), id] as const),
  )

  const meaningOf = (run: string): Meaning => {
    const short = !isHan(run) && run.length < leastInside
    const found = find(run).flatMap((id) => byId.get(id) ?? [])
    const kept = short ? found.filter((entry) => beginsWith(entry, run)) : found
    const idsOf = (kind: SearchEntry['kind']) => new Set(kept.filter((entry) => entry.kind === kind).map(({ id }) => ownId(id)))
    const themes = new Set(themeForms.filter(([form]) => form === run).map(([, id]) => id))
    return { word: isHan(run) ? run : ` ${run}`, places: idsOf('county'), indicators: idsOf('indicator'), themes, sources: idsOf('source') }
  }

  const isKnown = ({ places, indicators, themes, sources }: Meaning) => places.size + indicators.size + themes.size + sources.size > 0

  /** 榆次城镇化率 is 榆次 and 城镇化率: the longest beginning that is known, then the rest. */
  const meaningsOf = (run: string): readonly Meaning[] => {
    const meaning = meaningOf(run)
    if (isKnown(meaning) || !isHan(run) || run.length < 4) return [meaning]
    for (let length = run.length - 2; length >= 2; length -= 1) {
      const head = meaningOf(run.slice(0, length))
      const rest = meaningOf(run.slice(length))
      if (isKnown(head) && isKnown(rest)) return [head, rest]
    }
    return [meaning]
  }

  const marksOf = ({ word, places, indicators, themes, sources }: Meaning): FactMarks => {
    const marks = new Uint8Array(index.size)
    index.markKey(marks, 'place', places)
    index.markKey(marks, 'indicator', indicators)
    index.markKey(marks, 'theme', themes)
    index.markWord(marks, word)
    // A document is meant where the word is no place and no measure: 榆次 is the district, not each report on it.
    if (places.size + indicators.size + themes.size === 0) index.markKey(marks, 'source', sources)
    return marks
  }

  return (text) => {
    const runs = searchRuns(text)
    // 2024年城镇化率: what follows a number begins with its 年 or 月.
    const words = runs.map((run, place) => (place > 0 && /\d$/.test(runs[place - 1] ?? '') ? run.replace(/^[年月日末底](?=.)/u, '') : run))
    const marks = words.flatMap(meaningsOf).map(marksOf)
    return ({ number }) => marks.every((each) => each[number] === 1)
  }
}
