import { Id } from '~/domain/dataset/id'
import { Tier } from '~/domain/source/source'
import { oneOf, orNull, readFields, type Fields } from './fields'

/** The lists of the page of data: readings, sources, readings that differ, and what is not used. */
export const factLists = ['readings', 'sources', 'conflicts', 'excluded'] as const
export type FactListName = (typeof factLists)[number]

/**
 * What a reading is in its group: used in figures, another source's value next to the one that is used, or in tables alone. The last
 * three are further marks: a year that is not printed, a preliminary count, a bound (超过, 近, 以上).
 */
export const factStatuses = ['used', 'other', 'listed', 'undated', 'preliminary', 'bound'] as const
export type FactStatus = (typeof factStatuses)[number]

/** The columns of the table of readings, in their order. */
export const factColumns = ['indicator', 'place', 'period', 'value', 'basis', 'tier', 'status', 'source'] as const
export type FactColumn = (typeof factColumns)[number]

/** The column by which the readings are sorted, and the direction. */
export interface FactSort {
  readonly column: FactColumn
  readonly descending: boolean
}

/** What a reader chose on the page of data, besides the theme and the period, which other pages have too. Null means all. */
export interface FactsFields {
  readonly list: FactListName
  /** What was typed, as it was typed. */
  readonly q: string
  /** An adcode, or the id of an enterprise, park or scenic area. */
  readonly region: Id | null
  readonly tier: Tier | null
  readonly status: FactStatus | null
  /** Null is the library's own order: by theme and indicator. */
  readonly sort: FactSort | null
}

/** More of a search than this is not kept in a link. */
export const longestSearch = 80

const column = oneOf(factColumns, null)

/** The fields of the page of data as its links have them. */
export const factsFields: Fields<FactsFields> = {
  q: { read: (text) => (text ?? '').slice(0, longestSearch), write: (text) => text },
  region: orNull(Id),
  tier: oneOf(Tier.options, null),
  status: oneOf(factStatuses, null),
  // `period` is from the earliest, `-period` from the latest.
  sort: {
    read: (text) => {
      const sorted = column.read(text?.replace(/^-/, '') ?? null)
      return sorted && { column: sorted, descending: text?.startsWith('-') === true }
    },
    write: (sort) => (sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''),
  },
  list: oneOf(factLists, 'readings'),
}

export const defaultFacts = readFields(factsFields, new URLSearchParams())
