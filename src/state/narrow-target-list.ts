import type { View } from '~/domain/link/view'
import type { FilterStore } from './filter-store'

/** Narrows the list of targets by some of its fields; the others stay as they are. */
export function narrowTargetList(store: FilterStore, fields: Partial<Pick<View, 'year' | 'nature' | 'theme' | 'status'>>): void {
  store.setState(({ view }) => ({ view: { ...view, ...fields } }))
}
