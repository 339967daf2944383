import type { FactRow } from '~/selectors/facts/fact-rows'

/** The keys of the index; each value of a key leads to a list of rows. */
const keys = {
  place: (row: FactRow) => [row.place],
  indicator: (row: FactRow) => [row.reading.indicator],
  theme: (row: FactRow) => [row.theme],
  source: (row: FactRow) => row.reading.sources.map(({ document }) => document),
} as const satisfies Readonly<Record<string, (row: FactRow) => readonly string[]>>

export type FactKey = keyof typeof keys

/** One mark a row, by the row's `number`: 1 where it is meant. */
export type FactMarks = Uint8Array

/** The rows of a library by key and by word, found without a pass over all of them. */
export interface FactIndex {
  readonly size: number
  readonly markKey: (marks: FactMarks, key: FactKey, values: Iterable<string>) => void
  readonly markWord: (marks: FactMarks, word: string) => void
}

function listsOf(rows: readonly FactRow[], valuesOf: (row: FactRow) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>()
  for (const row of rows)
    for (const value of valuesOf(row)) {
      const list = lists.get(value)
      if (list) list.push(row.number)
      else lists.set(value, [row.number])
    }
  return lists
}

/** `rows`: all of a library, each at the place that its `number` says. */
export function factIndex(rows: readonly FactRow[]): FactIndex {
  const lists = {
    place: listsOf(rows, keys.place),
    indicator: listsOf(rows, keys.indicator),
    theme: listsOf(rows, keys.theme),
    source: listsOf(rows, keys.source),
  }
  // One text of all rows is searched many times faster than ten thousand short ones; no word holds a line's end.
  const text = rows.map(({ words }) => words).join('\n')
  const ends = new Uint32Array(rows.length)
  let end = -1
  for (const { number, words } of rows) {
    end += words.length + 1
    ends[number] = end
  }
  return {
    size: rows.length,
    markKey: (marks, key, values) => {
      for (const value of values) for (const number of lists[key].get(value) ?? []) marks[number] = 1
    },
    markWord: (marks, word) => {
      let number = 0
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[number])) {
        while ((ends[number] ?? Number.POSITIVE_INFINITY) < at) number += 1
        marks[number] = 1
      }
    },
  }
}
