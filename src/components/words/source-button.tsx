import type { CSSProperties, ReactNode } from 'react'
import type { Id } from '~/domain/dataset/id'
import type { SourceOpening } from './source-opener'

interface Props {
  readonly opening: SourceOpening
  /** The reading or target whose sheet it opens. */
  readonly obs: Id
  readonly label: string
  readonly className: string
  readonly style?: CSSProperties
  readonly children: ReactNode
}

/** The line under what opens a sheet: gold while its sheet is open. */
export const sourceLine = ({ current }: SourceOpening, obs: Id): string =>
  current === obs ? 'border-solid border-gold bg-gold-wash' : 'border-dotted border-ink2'

/** What opens a source sheet, for hand and keyboard: a number, a verdict, a place on a drawing. */
export function SourceButton({ opening, obs, label, className, style, children }: Props) {
  return (
    <button
      type="button"
      data-obs={obs}
      aria-haspopup="dialog"
      aria-expanded={opening.current === obs}
      aria-label={label}
      className={className}
      style={style}
      onClick={(event) => {
        // Not every browser gives a pressed button the focus; the sheet stands by what has it, and gives it back.
        event.currentTarget.focus()
        opening.open(obs)
      }}
    >
      {children}
    </button>
  )
}
