import { use, type ReactNode, createContext, type CSSProperties } from 'react'
import type { Id } from '~/domain/dataset/id'
import type { PrintedValue } from '~/domain/value/print-value'
import { counted } from '~/lib/line-atoms'
import type { ShownReading } from '~/selectors/figure/record-parts'
import type { WordPiece } from '~/selectors/words/word-references'

/** A numeral with its words: lead and tail in small type, the unit .46 of the numeral, never under 11 pixels, on the same baseline. */
export function BigNumber({ printed, unit = true }: { printed: PrintedValue; unit?: boolean }) {
  return (
    <>
      {printed.lead && <span className="mr-[.2em] text-[max(.46em,11px)] font-normal text-ink2">{printed.lead}</span>}
      <span>{printed.number}</span>
      {unit && printed.unit && <span className="ml-[.22em] text-[max(.46em,11px)] font-normal text-ink2">{printed.unit}</span>}
      {printed.tail && <span className="text-[max(.46em,11px)] font-normal text-ink2">{printed.tail}</span>}
    </>
  )
}

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
        // Not every browser gives a pressed button the focus; the sheet is placed at the focused element, and gives the focus back.
        event.currentTarget.focus()
        opening.open(obs)
      }}
    >
      {children}
    </button>
  )
}

/** Opens the source sheet of a reading; `current` is the one that is open. */
export interface SourceOpening {
  readonly current: Id | null
  readonly open: (obs: Id) => void
}

/** null where there is no sheet to open: the static first screen, a picture. */
export const SourceOpener = createContext<SourceOpening | null>(null)

const together = new RegExp(`(${counted}|（[^（）]{1,5}）)`)

/** Running text in which no date is broken, no numeral parted from its unit, and no few words in brackets; each part in an element of its own, whose text a translator may change. */
export function SourceText({ text }: { text: string }) {
  return text.split(together).map((part, index) =>
    part === '' ? null : (
      <span key={index} className={index % 2 === 1 ? 'whitespace-nowrap' : undefined}>
        {part}
      </span>
    ),
  )
}

/** Running text in which every number opens its source. */
export function Pieces({ pieces }: { pieces: readonly WordPiece[] }) {
  return pieces.map((piece, index) =>
    piece.obs ? (
      <SourceNumber key={index} obs={piece.obs} name={piece.name ?? piece.text}>
        {piece.text}
      </SourceNumber>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  )
}

/** A number that opens its source: a dotted underline, a button for hand and keyboard. `name` says what the number is. */
export function SourceNumber({ obs, name, children }: { obs: Id; name: string; children: ReactNode }) {
  const opening = use(SourceOpener)
  // The same element without its action: text must be at the same place before and after the page is live.
  if (!opening)
    return (
      <button type="button" disabled className="border-b border-dotted border-ink2 print:border-0">
        {children}
      </button>
    )
  return (
    <SourceButton opening={opening} obs={obs} label={`${name}，查看出处`} className={`border-b print:border-0 ${sourceLine(opening, obs)}`}>
      {children}
    </SourceButton>
  )
}

interface ReadingProps {
  readonly reading: Pick<ShownReading, 'obs' | 'period' | 'printed'>
  /** Of what the reading is. */
  readonly name: string
  readonly unit?: boolean
}

/** A reading in large type, which opens its source. */
export function ReadingNumber({ reading: { obs, period, printed }, name, unit = true }: ReadingProps) {
  return (
    <SourceNumber obs={obs} name={`${name}${period}${printed.text}`}>
      <BigNumber printed={printed} unit={unit} />
    </SourceNumber>
  )
}
