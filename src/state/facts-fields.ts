import { factColumns, factLists, factStatuses, type FactListName, type FactSort, type FactStatus } from '~/domain/figure/fact-list'
import { Id } from '~/domain/dataset/id'
import { Tier } from '~/domain/source/source'

/** What a reader chose on the page of data, beside the theme and the period, which other pages have too. Null means all. */
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

export const defaultFacts: FactsFields = { list: 'readings', q: '', region: null, tier: null, status: null, sort: null }

/** More of a search than this is not kept in a link. */
export const longestSearch = 80

const oneOf = <Name extends string>(names: readonly Name[], text: string | null): Name | null => names.find((name) => name === text) ?? null

/** `period` is from the earliest, `-period` from the latest. */
function parseSort(text: string | null): FactSort | null {
  const column = oneOf(factColumns, text?.replace(/^-/, '') ?? null)
  return column === null ? null : { column, descending: text?.startsWith('-') === true }
}

/** Reads the fields of the page of data; what cannot be read falls back field by field. */
export function parseFacts(query: URLSearchParams): FactsFields {
  const region = Id.safeParse(query.get('region'))
  return {
    list: oneOf(factLists, query.get('list')) ?? defaultFacts.list,
    q: (query.get('q') ?? '').slice(0, longestSearch),
    region: region.success ? region.data : null,
    tier: oneOf(Tier.options, query.get('tier')),
    status: oneOf(factStatuses, query.get('status')),
    sort: parseSort(query.get('sort')),
  }
}

/** The inverse of `parseFacts`: defaults are left out. */
export function formatFacts({ list, q, region, tier, status, sort }: FactsFields, query: URLSearchParams): void {
  const fields: readonly (readonly [string, string])[] = [
    ['q', q],
    ['region', region ?? ''],
    ['tier', tier ?? ''],
    ['status', status ?? ''],
    ['sort', sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`],
    ['list', list === defaultFacts.list ? '' : list],
  ]
  for (const [name, text] of fields) if (text !== '') query.set(name, text)
}
