import { type Link, formatLink, parseLink } from '~/domain/link/link'
import type { FilterStore } from './filter-store'
import { followLink } from './filter-store'

/** The part of the browser that the link lives in; a test gives its own. */
export interface AddressBar {
  readonly hash: () => string
  readonly push: (hash: string) => void
  readonly replace: (hash: string) => void
  /** `notice` is the sentence about a link that was mended. */
  readonly onTravel: (listener: (notice?: Link['notice']) => void) => () => void
}

/**
 * Keeps store and address bar the same. A choice a reader would undo makes an entry in the history; opening or closing a
 * source sheet and what is typed into a search replace it. Back and Forward travel through the entries. Returns what ends it.
 */
export function syncLink(store: FilterStore, bar: AddressBar): () => void {
  const leave = store.subscribe((next, last) => {
    const hash = formatLink(next)
    // An address that says the same in other words (an empty one, one of the first edition) is left alone: to push over it would
    // end the way forward.
    const shown = formatLink(parseLink(bar.hash()))
    if (hash === formatLink(last) || hash === shown) return
    const { source, facts } = last.view
    const undone = { ...next, view: { ...next.view, source, facts: { ...next.view.facts, q: facts.q } } }
    if (formatLink(undone) !== formatLink(last)) bar.push(hash)
    // Only its own entry: a link that was followed has one before the browser's event.
    else if (shown === formatLink(last)) bar.replace(hash)
  })
  const stop = bar.onTravel((notice) => followLink(store, bar.hash(), notice))
  return () => {
    leave()
    stop()
  }
}
