import type { PrintedValue } from '~/domain/value/print-value'

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
