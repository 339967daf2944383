import { searchForm, searchRuns } from '~/lib/search-form'
import type { SearchEntry } from '~/selectors/search/search-entries'

/** A text of some entries: its form, the ways in which it is spelled, and the terms that it is looked up by. */
export interface SearchText {
  readonly form: string
  /** The joined form and the initials; empty for a text that is no spelling. */
  readonly spelled: readonly string[]
  /** Each of the above from every syllable on, for a name that is known by its later part. */
  readonly later: readonly string[]
  readonly terms: readonly string[]
}

/** An entry that has a text, and how much the text is its own: 1 for its name. */
export interface TextPlace {
  readonly entry: number
  readonly weight: number
}

const isHan = (run: string) => /^\p{Script=Han}/u.test(run)

/** Single characters and pairs: what a piece of Chinese text is looked up by. */
export function hanTerms(run: string): readonly string[] {
  const characters = [...run]
  return [...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)]
}

function plainText(text: string): SearchText {
  const terms = searchRuns(text).flatMap((run) => (isHan(run) ? hanTerms(run) : [run]))
  return { form: searchForm(text), spelled: [], later: [], terms }
}

function spelledText(text: string): SearchText {
  const syllables = searchRuns(text)
  const from = syllables.map((_, index) => syllables.slice(index))
  const wholes = from.map((rest) => rest.join(''))
  const initials = from.map((rest) => rest.map((syllable) => syllable[0] ?? '').join(''))
  const [first = '', ...laterWholes] = wholes
  const [letters = '', ...laterLetters] = initials
  return {
    form: '',
    spelled: syllables.length > 1 ? [first, letters] : [first],
    later: [...laterWholes, ...laterLetters.slice(0, -1)],
    terms: [...wholes, ...initials],
  }
}

const ownWeight = 1
const otherWeight = 0.85

/** The texts of the entries, each once however many share it, with the entries that have it. */
export function* searchTexts(
  entries: readonly SearchEntry[],
): Generator<void, { readonly texts: readonly SearchText[]; readonly places: readonly TextPlace[][] }> {
  const texts: SearchText[] = []
  const places: TextPlace[][] = []
  const known = new Map<string, TextPlace[]>()
  const add = (key: string, make: () => SearchText, place: TextPlace) => {
    let entry = known.get(key)
    if (!entry) {
      entry = []
      known.set(key, entry)
      texts.push(make())
      places.push(entry)
    }
    entry.push(place)
  }
  for (const [entry, { name, english, other, pinyin }] of entries.entries()) {
    for (const text of [name, english, ...other]) {
      if (text !== '') add(text, () => plainText(text), { entry, weight: text === name ? ownWeight : otherWeight })
    }
    for (const [index, text] of pinyin.entries()) {
      add(`pinyin ${text}`, () => spelledText(text), { entry, weight: index === 0 ? ownWeight : otherWeight })
    }
    yield
  }
  return { texts, places }
}
