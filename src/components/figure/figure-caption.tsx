import type { Slot } from '~/components/page/bands'
import { SourceText } from '~/components/words/source-number'
import type { FigureRecord } from '~/selectors/figure/kinds'

interface Props {
  readonly record: FigureRecord
  readonly slot: Slot
  readonly heading: 'h1' | 'h2' | 'h3'
  /** Its title is printed above it already. */
  readonly bare: boolean
}

/** A small multiple is read by its measure and unit; what all of them share is in the caption of the large one. */
function smallLead(record: FigureRecord): string {
  if (record.kind !== 'trend') return record.lead
  return record.axisFrom === 0 ? record.unit : `${record.unit}，纵轴从${record.axisFrom}起`
}

/** The title, and one line of unit and reading help. */
export function FigureCaption({ record, slot, heading: Heading, bare }: Props) {
  if (slot === 'quarter') {
    return (
      <figcaption className="flex flex-wrap items-baseline gap-x-2.5">
        <Heading className="text-[14px] font-bold print:text-[11.5px] 2xl:text-[17px]">{record.short}</Heading>
        <p className="text-[12px] text-ink2 print:text-[10px] 2xl:text-[14px]">{smallLead(record)}</p>
      </figcaption>
    )
  }
  // Half of a sheet of paper has room for the short title.
  const onSheet = slot === 'sheet'
  return (
    <figcaption>
      {!bare && (
        <Heading
          className={`leading-snug font-bold ${onSheet ? 'text-[14.5px]' : 'text-[17px] print:text-[14.5px] xl:text-[18px] 2xl:text-[24px]'}`}
        >
          <SourceText text={onSheet ? record.short : record.title} />
        </Heading>
      )}
      <p className={`mt-1 text-ink2 ${onSheet ? 'text-[12px]' : 'text-[12.5px] print:text-[11px] 2xl:text-[16px]'}`}>{record.lead}</p>
    </figcaption>
  )
}
