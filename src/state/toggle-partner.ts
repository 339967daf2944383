import type { Adcode } from '~/domain/dataset/id'
import { mostCounties } from '~/domain/link/view'
import { toggleCounty, type FilterStore } from './filter-store'

/** Those that stand beside the county of a page: as with the panels, but one fewer, and never none. */
export function togglePartner(store: FilterStore, adcode: Adcode, chosen: readonly Adcode[]): void {
  toggleCounty(store, adcode, chosen.includes(adcode) ? chosen : chosen.slice(-(mostCounties - 2)))
}
