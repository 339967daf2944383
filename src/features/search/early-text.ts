import { early } from '../early-field'

/** Resolves when no input method is composing in the header: the palette, which takes the focus, would end its word. */
export const whenComposed = (): Promise<void> =>
  new Promise((resolve) => (early.composing ? early.field?.addEventListener('compositionend', () => resolve(), { once: true }) : resolve()))

/** What was typed until now, and whether Enter came last; the next time begins anew. */
export function takeEarly(): { readonly text: string; readonly entered: boolean } {
  const { field, entered = false } = early
  early.entered = early.composing = false
  return { text: field?.value ?? '', entered }
}

/** Where the focus goes when the palette closes: to where it was before, or to the search. */
export function focusBefore(): HTMLElement | null {
  const { before } = early
  const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected
  return isThere ? before : document.querySelector('.search-field')
}
