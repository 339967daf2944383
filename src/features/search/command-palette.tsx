import '~/later.css'
import type { Catalogue } from '~/domain/catalogue'

interface Props {
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** 搜索: goes to any county, indicator, figure, source or page. */
export function CommandPalette({ onClose }: Props) {
  return (
    <dialog open aria-label="搜索">
      <button type="button" onClick={onClose}>
        关闭
      </button>
    </dialog>
  )
}
