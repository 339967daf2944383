import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { terms } from '~/domain/dataset/terms'
import type { Briefing } from '~/domain/figure/briefing'
import { formatBriefing, readBriefing } from '~/domain/link/briefing-link'
import { formatLink } from '~/domain/link/link'
import type { FilterStore } from '~/state/filter-store'
import { useLink, usePageStores } from '../page-stores'
import { ownBriefing } from './own-briefing'
import { wasOwn } from './past-lists'

/** What was done to the list, in a sentence, and what undoes it. */
export interface Said {
  readonly text: string
  readonly undo: (() => void) | null
}

export interface ShownBriefing {
  /** The list that the link carries. */
  readonly briefing: Briefing
  /** What of the link could not be read. */
  readonly faults: readonly string[]
  /** The reader's own list, and whether it is the one that is shown. */
  readonly own: Briefing
  readonly isOwn: boolean
  readonly said: Said | null
  readonly hush: () => void
  /** Shows another list, in the link with a way back; it is kept as the reader's own if the one before was. Says what was done, with the undo. */
  readonly change: (next: Briefing, text: string) => void
  /** The same for words as they are typed: nothing is said, and only the first of a row (`fresh`) makes a way back. */
  readonly retype: (next: Briefing, fresh: boolean) => void
  /** Keeps a list as the reader's own and shows it. */
  readonly keep: (next: Briefing, text: string) => void
}

/** Puts a list into the link; `replace` without a new entry in the history. */
function showItems(filter: FilterStore, items: string, replace: boolean): void {
  const { route, view } = filter.getState()
  const link = { route, view: { ...view, items } }
  // The address has it already when the store changes, so that no entry is pushed.
  if (replace) history.replaceState(null, '', formatLink(link))
  filter.setState(link, true)
}

/**
 * Keeps link and own list together. Without a list in the link the own one is shown; an older state of it, come upon by Back on this page,
 * is taken up again (Back is an undo), come upon from another page it gives way to the newest. Any other list is shown as the link has it.
 */
function useOneList(filter: FilterStore, items: string, shown: Briefing, own: Briefing, say: (said: Said) => void): void {
  const seen = useRef<{ items: string; own: string } | null>(null)
  useEffect(() => {
    const [shownText, ownText] = [formatBriefing(shown), formatBriefing(own)]
    const last = seen.current
    if (last && last.items === items && last.own === ownText) return
    seen.current = { items, own: ownText }
    if (shownText === ownText) return
    const travelled = last !== null && last.own === ownText
    if (items === '' || (wasOwn(shownText) && !travelled)) showItems(filter, ownText, true)
    else if (wasOwn(shownText)) {
      ownBriefing.setState(shown, true)
      const undo = () => {
        ownBriefing.setState(own, true)
        showItems(filter, ownText, true)
      }
      say({ text: `${terms.briefing}已随浏览器的前进、后退恢复到当时的样子。`, undo })
    }
  }, [filter, items, shown, own, say])
}

/** The list of the link, the reader's own, and what can be done with them. */
export function useShownBriefing(): ShownBriefing {
  const { filter } = usePageStores()
  const items = useLink(({ view }) => view.items)
  const { briefing, faults } = useMemo(() => readBriefing(items), [items])
  const own = useStore(ownBriefing)
  const [said, setSaid] = useState<Said | null>(null)
  const hush = useCallback(() => setSaid(null), [])
  useOneList(filter, items, briefing, own, setSaid)
  const shownText = formatBriefing(briefing)
  const isOwn = shownText === formatBriefing(own)

  const set = (next: Briefing, kept: boolean, replace: boolean) => {
    if (kept) ownBriefing.setState(next, true)
    showItems(filter, formatBriefing(next), replace)
  }
  const undoOf = () => {
    const undo = () => {
      ownBriefing.setState(own, true)
      showItems(filter, shownText, false)
      setSaid({ text: '已撤销。', undo: null })
    }
    return undo
  }
  return {
    briefing,
    faults,
    own,
    isOwn,
    said,
    hush,
    change: (next, text) => {
      setSaid({ text, undo: undoOf() })
      set(next, isOwn, false)
    },
    retype: (next, fresh) => set(next, isOwn, !fresh),
    keep: (next, text) => {
      setSaid({ text, undo: undoOf() })
      set(next, true, false)
    },
  }
}
