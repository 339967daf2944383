import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FactSort } from '~/domain/link/facts-fields'
import { useLink, usePageStores } from '~/features/page-stores'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { narrowFacts, type FactFilter } from '~/selectors/facts/narrow-facts'
import { sortFacts } from '~/selectors/facts/sort-facts'
import { narrowFacts as narrowLink } from '~/state/filter-store'
import type { FactSearch } from './use-fact-search'
import type { Typed } from './use-typed'

const everything = () => true

export interface Facts {
  /** All rows, in the order that is chosen. */
  readonly rows: readonly FactRow[]
  readonly shown: readonly FactRow[]
  readonly filter: FactFilter
  readonly sort: FactSort | null
  readonly found: (row: FactRow) => boolean
  /** Something was typed, and the index is not built yet. */
  readonly waiting: boolean
  readonly narrow: (filter: Partial<FactFilter>) => void
  readonly order: (sort: FactSort | null) => void
  /** All conditions let go of. */
  readonly clear: () => void
}

/** What the link narrows by; a place or a theme that is not available narrows nothing. */
function useFactFilter(catalogue: Catalogue): FactFilter {
  const { theme, period, facts } = useLink(({ view }) => view)
  const { tier, status } = facts
  const region =
    facts.region !== null && (catalogue.regions.has(facts.region) || catalogue.subjects.has(facts.region)) ? facts.region : null
  const valid = theme !== null && catalogue.themes.has(theme) ? theme : null
  return useMemo(() => ({ region, theme: valid, period, tier, status }), [region, valid, period, tier, status])
}

/** All readings under what is typed, narrowed and sorted by. */
export function useFacts(catalogue: Catalogue, all: readonly FactRow[], typed: Typed, search: FactSearch | null): Facts {
  const { filter: store } = usePageStores()
  const sort = useLink(({ view }) => view.facts.sort)
  const filter = useFactFilter(catalogue)
  const rows = useMemo(() => sortFacts(catalogue, all, sort), [catalogue, all, sort])
  const text = typed.text.trim()
  const waiting = text !== '' && search === null
  const found = useMemo(() => (text === '' || search === null ? everything : search.readings(text)), [text, search])
  const shown = useMemo(() => (waiting ? [] : narrowFacts(rows, filter, found)), [rows, filter, found, waiting])
  const change = (next: Partial<FactFilter>) => {
    const { theme, period, ...own } = next
    typed.settle()
    narrowLink(store, own, { ...(theme !== undefined && { theme }), ...(period !== undefined && { period }) })
  }
  return {
    rows,
    shown,
    filter,
    sort,
    found,
    waiting,
    narrow: change,
    order: (next) => {
      typed.settle()
      narrowLink(store, { sort: next })
    },
    clear: () => narrowLink(store, { q: '', region: null, tier: null, status: null }, { theme: null, period: null }),
  }
}
