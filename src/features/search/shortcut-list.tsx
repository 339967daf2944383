import '~/later.css'

/** 快捷键: what the keyboard does. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  return (
    <dialog open aria-label="快捷键">
      <button type="button" onClick={onClose}>
        关闭
      </button>
    </dialog>
  )
}
