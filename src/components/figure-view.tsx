import { useMemo } from 'react'
import type { FigureRecord } from '~/selectors/figure-record'
import { verdictRules } from '~/selectors/verdict-rules'
import type { Slot } from './bands'
import { Drawing } from './drawing'
import { recordTable } from './record-table'
import { SourceText } from './source-text'
import { FigureTable } from './figure-table'

interface Props {
  readonly record: FigureRecord
  readonly slot: Slot
  readonly heading?: 'h2' | 'h3'
  /** Its title stands over it already. */
  readonly bare?: boolean
  readonly onPick?: (adcode: string) => void
  readonly onPainted?: () => void
}

const widths: Readonly<Record<Slot, string>> = {
  page: 'page-width',
  map: 'map-width',
  half: 'half-width',
  sheet: 'sheet-width',
  strip: 'page-width',
}

/** A figure: title (the finding), one line of unit and reading help, the drawing, its table, its own source. */
export function FigureView({ record, slot, heading: Heading = 'h3', bare = false, onPick, onPainted }: Props) {
  const table = useMemo(() => recordTable(record), [record])
  const onSheet = slot === 'sheet'
  // A sheet of paper has no room to spare: there the rules stand in the data table alone.
  const rules = onSheet ? '' : verdictRules(record)
  return (
    <figure aria-label={record.title} className={widths[slot]}>
      <figcaption>
        {!bare && (
          <Heading className={`leading-snug font-bold ${onSheet ? 'text-[14.5px]' : 'text-[17px] xl:text-[18px] 2xl:text-[24px]'}`}>
            {onSheet ? record.short : record.title}
          </Heading>
        )}
        <p className={`mt-1 text-ink2 ${onSheet ? 'text-[12px]' : 'text-[12.5px] 2xl:text-[16px]'}`}>{record.lead}</p>
      </figcaption>
      <div className="mt-3">
        <Drawing record={record} slot={slot} {...(onPick && { onPick })} {...(onPainted && { onPainted })} />
      </div>
      {rules && <p className="mt-2 text-[12px] leading-[1.6] text-ink2 print:text-[9.5px] 2xl:text-[14px]">{rules}</p>}
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 print:mt-1 print:text-[9.5px] 2xl:text-[14px]">
        来源：
        <SourceText text={`${record.sourceLine}。${record.note}`} />
      </p>
      <details className="mt-1 print:hidden text-[12px] text-ink3 2xl:text-[14px]">
        <summary className="cursor-pointer">数据表</summary>
        <FigureTable table={table} caption={`${record.title}（数据表）`} />
      </details>
    </figure>
  )
}
