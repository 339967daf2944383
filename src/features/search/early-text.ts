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

/** Where the focus goes when the palette closes: to where it was before, if that is there. */
export function focusBefore(): HTMLElement | null {
  const { before } = early
  return before instanceof HTMLElement && before !== document.body && before.isConnected ? before : null
}

/** Gives the focus to the search, which is a button again in the next frame, where nothing else has it by then. */
export function focusSearch(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('button.search-field')?.focus()
  })
}
