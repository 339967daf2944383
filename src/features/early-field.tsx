/** What is typed into the header before the palette is there, and where the focus was before. */
export const early: { field?: HTMLInputElement; before?: Element | null; composing?: boolean; entered?: boolean } = {}

function begin(field: HTMLInputElement | null): void {
  if (!field) return
  early.before = document.activeElement
  early.field = field
  field.focus({ preventScroll: true })
}

/** The field that the search becomes as soon as it is opened: it takes the first keys, whenever the code of the palette comes. */
export function EarlyField({ onClose }: { readonly onClose: () => void }) {
  return (
    <span className="search-field">
      <input
        ref={begin}
        aria-label="搜索"
        className="w-[2em] outline-none xl:w-[9em]"
        onCompositionStart={() => (early.composing = true)}
        onCompositionEnd={() => (early.composing = false)}
        onKeyDown={({ key, repeat }) => {
          if (key === 'Escape') onClose()
          // The Enter that opened the search may still be pressed.
          early.entered = key === 'Enter' && !repeat
        }}
      />
    </span>
  )
}
