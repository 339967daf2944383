import '~/later.css'
import type { Catalogue } from '~/domain/catalogue'
import type { FigureRecord } from '~/selectors/figure-record'

interface Props {
  readonly catalogue: Catalogue
  readonly record: FigureRecord
  readonly onClose: () => void
}

/** Puts a figure on the briefing list and says so. */
export function AddedNotice({ record }: Props) {
  return <p role="status">{record.short}</p>
}
