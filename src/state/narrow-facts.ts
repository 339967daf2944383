import type { FactsFields } from '~/domain/link/facts-fields'
import type { View } from '~/domain/link/view'
import type { FilterStore } from './filter-store'

/** Narrows or sorts the lists of the page of data by some of their fields; the others stay as they are. */
export function narrowFacts(store: FilterStore, facts: Partial<FactsFields>, shared: Partial<Pick<View, 'theme' | 'period'>> = {}): void {
  store.setState(({ view }) => ({ view: { ...view, ...shared, facts: { ...view.facts, ...facts } } }))
}
