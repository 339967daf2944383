import '~/later.css'
import type { Catalogue } from '~/domain/catalogue'
import type { FigureRecord } from '~/selectors/figure-record'

interface Props {
  readonly catalogue: Catalogue
  readonly record: FigureRecord
  readonly button: HTMLElement
  readonly onClose: () => void
}

/** 带走: every way of taking a figure away. */
export function CarryPanel({ record, onClose }: Props) {
  return (
    <dialog open aria-label={`带走：${record.short}`}>
      <button type="button" onClick={onClose}>
        关闭
      </button>
    </dialog>
  )
}
