import { useEffect, useRef } from 'react'

/** Which button has the focus after the list was drawn again: that of the item which moved, or the one in the place of what went. */
interface Wanted {
  readonly at: number
  readonly act: 'up' | 'down' | 'remove'
}

/**
 * Gives the focus on: a row that changes its place in the document loses it. Buttons are those of `RowAction`; `otherwise` is the selector of
 * what has the focus where no row is left.
 */
export function useRowFocus(items: readonly unknown[], otherwise = '') {
  const rows = useRef<HTMLOListElement>(null)
  const wanted = useRef<Wanted | null>(null)
  useEffect(() => {
    if (!wanted.current) return
    const { at, act } = wanted.current
    wanted.current = null
    const row = rows.current?.children[Math.min(at, items.length - 1)]
    const buttons = [...(row?.querySelectorAll<HTMLElement>(`[data-act=${act}]`) ?? [])]
    const shown = buttons.find((each) => each.offsetParent !== null)
    const rest = otherwise === '' ? null : document.querySelector<HTMLElement>(otherwise)
    ;(shown ?? rest)?.focus()
  }, [items, otherwise])
  const giveFocus = (next: Wanted) => {
    wanted.current = next
  }
  return { rows, giveFocus }
}
