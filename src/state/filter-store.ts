import { createStore } from 'zustand/vanilla'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { FactsFields } from '~/domain/link/facts-fields'
import { type Link, parseLink } from '~/domain/link/link'
import { mostCounties, type Form, type View } from '~/domain/link/view'
import type { PeriodText } from '~/domain/period/period'

/** Narrows or sorts the lists of the page of data by some of their fields; the others stay as they are. */
export function narrowFacts(store: FilterStore, facts: Partial<FactsFields>, shared: Partial<Pick<View, 'theme' | 'period'>> = {}): void {
  store.setState(({ view }) => ({ view: { ...view, ...shared, facts: { ...view.facts, ...facts } } }))
}

/** Narrows the list of targets by some of its fields; the others stay as they are. */
export function narrowTargetList(store: FilterStore, fields: Partial<Pick<View, 'year' | 'nature' | 'theme' | 'status'>>): void {
  store.setState(({ view }) => ({ view: { ...view, ...fields } }))
}

/** A county that was pressed on a map: among the panels, as the last chosen. */
export function pickCounty(store: FilterStore, adcode: Adcode, chosen: readonly Adcode[]): void {
  toggleCounty(
    store,
    adcode,
    chosen.filter((code) => code !== adcode),
  )
}

/** The counties compared with that of a page: as with the panels, but one fewer, and never none. */
export function togglePartner(store: FilterStore, adcode: Adcode, chosen: readonly Adcode[]): void {
  toggleCounty(store, adcode, chosen.includes(adcode) ? chosen : chosen.slice(-(mostCounties - 2)))
}

/** The filter state of all panels: data only; the actions below change it. */
export const createFilterStore = (hash: string, notice?: Link['notice']) => createStore<Link>(() => ({ ...parseLink(hash), notice }))
export type FilterStore = ReturnType<typeof createFilterStore>

export function followLink(store: FilterStore, hash: string, notice?: Link['notice']): void {
  store.setState({ ...parseLink(hash), notice }, true)
}

/** Another indicator begins with its own latest period: the one chosen for the last may not exist in it. */
export function showIndicator(store: FilterStore, indicator: Id | null): void {
  store.setState(({ view }) => ({ view: { ...view, indicator, period: null } }))
}

export function showPeriod(store: FilterStore, period: PeriodText | null): void {
  store.setState(({ view }) => ({ view: { ...view, period } }))
}

/** Opens a theme's list, or closes the one that is open. */
export function toggleTheme(store: FilterStore, theme: Id): void {
  store.setState(({ view }) => ({ view: { ...view, theme: view.theme === theme ? null : theme } }))
}

export function showForm(store: FilterStore, form: Form): void {
  store.setState(({ view }) => ({ view: { ...view, form } }))
}

/** Shows a figure of a reader's choice in the place of the page, as its drawing or as its table. */
export function showFigure(store: FilterStore, spec: FigureSpec, form: Form): void {
  store.setState(({ view }) => ({ route: { page: 'drawn', spec }, view: { ...view, form } }))
}

export function openSource(store: FilterStore, source: Id | null): void {
  store.setState(({ view }) => ({ view: { ...view, source } }))
}

/**
 * Adds a county to the panels or takes it away. They are kept in the order in which they were chosen, so that a fifth takes the
 * place of the one chosen first; whoever shows them puts them in division order. The last county never goes.
 */
export function toggleCounty(store: FilterStore, adcode: Adcode, chosen: readonly Adcode[]): void {
  const without = chosen.filter((code) => code !== adcode)
  const counties = chosen.includes(adcode) ? without : [...without.slice(-(mostCounties - 1)), adcode]
  if (counties.length === 0) return
  store.setState(({ view }) => ({ view: { ...view, counties } }))
}
