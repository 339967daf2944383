import SearchableMap from 'minisearch/SearchableMap'
import { hanTerms, type SearchText } from './search-texts'

const isHan = (term: string) => /^\p{Script=Han}/u.test(term)

/** Finds the texts, by their number, that may contain a word. */
export interface TextIndex {
  readonly add: (text: SearchText) => void
  /** Those that have the word, or in letters and digits a beginning with it; of Chinese a few more, which the caller looks at. */
  readonly having: (word: string) => Iterable<number>
  /** Those that have a term one slip away from a word of letters. */
  readonly near: (word: string) => Iterable<number>
}

function* together(lists: Iterable<readonly number[]>): Generator<number> {
  for (const list of lists) yield* list
}

/** Looks texts up by their terms: Chinese by its pairs of characters, letters and digits in a tree of beginnings. */
export function createTextIndex(): TextIndex {
  const han = new Map<string, number[]>()
  const letters = new SearchableMap<number[]>()
  let size = 0
  const rarest = (word: string): readonly number[] => {
    const terms = hanTerms(word).filter((term) => term.length > 1 || word.length === 1)
    return terms.map((term) => han.get(term) ?? []).reduce((least, list) => (list.length < least.length ? list : least))
  }
  return {
    add: ({ terms }) => {
      for (const term of new Set(terms)) {
        const kept: { get: (key: string) => number[] | undefined; set: (key: string, list: number[]) => unknown } = isHan(term)
          ? han
          : letters
        const list = kept.get(term)
        if (list) list.push(size)
        else kept.set(term, [size])
      }
      size += 1
    },
    having: (word) => (isHan(word) ? rarest(word) : together(letters.atPrefix(word).values())),
    near: (word) => together([...letters.fuzzyGet(word, 1).values()].map(([list]) => list)),
  }
}
