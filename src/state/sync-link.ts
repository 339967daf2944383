import type { FilterStore } from './filter-store'
import { followLink } from './filter-store'
import { formatLink } from './format-link'

/** The part of the browser that the link lives in; a test gives its own. */
export interface AddressBar {
  readonly hash: () => string
  readonly push: (hash: string) => void
  readonly replace: (hash: string) => void
  readonly onTravel: (listener: () => void) => () => void
}

/**
 * Keeps store and address bar the same. A choice a reader would undo makes an entry in the history, opening or closing a
 * source sheet replaces it; Back and Forward travel through the entries. Returns what ends it.
 */
export function syncLink(store: FilterStore, bar: AddressBar): () => void {
  const leave = store.subscribe((next, last) => {
    const hash = formatLink(next)
    if (hash === formatLink(last) || hash === bar.hash()) return
    const onlySheet = formatLink({ ...next, view: { ...next.view, source: last.view.source } }) === formatLink(last)
    if (onlySheet) bar.replace(hash)
    else bar.push(hash)
  })
  const stop = bar.onTravel(() => followLink(store, bar.hash()))
  return () => {
    leave()
    stop()
  }
}
