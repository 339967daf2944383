import { useState } from 'react'
import { Drawing } from '~/components/drawing/drawing'
import type { Slot } from '~/components/page/bands'
import { latePart } from '~/components/page/late-part'
import type { Adcode } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { verdictRules } from '~/selectors/words/verdict-rules'
import { FigureCaption } from './figure-caption'
import { FigureSource } from './figure-source'
import { FigureTools } from './figure-tools'
import { isPlaced, PickedPlace } from './picked-place'

/** A figure's table; what makes it comes with the charts. */
export const LateTable = latePart<{ record: FigureRecord }>('数据表', async () => (await import('./figure-table')).RecordTable, {
  waiting: () => <p role="status">正在读取……</p>,
})

/** The figure's numbers under a disclosure; the table is made when it is opened. */
function DataTable({ record }: { record: FigureRecord }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-px open:basis-full" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="-mb-[3px] cursor-pointer py-[3px]">
        数据表<span className="sr-only">{`：${record.title}`}</span>
      </summary>
      {open && <LateTable record={record} />}
    </details>
  )
}

interface Props {
  readonly record: FigureRecord
  readonly slot: Slot
  readonly heading?: 'h1' | 'h2' | 'h3'
  /** Its title is printed above it already. */
  readonly bare?: boolean
  /** Its table stands in the place of the drawing. */
  readonly listed?: boolean
  readonly onPick?: (adcode: string) => void
  readonly onPainted?: () => void
}

const widths: Readonly<Record<Slot, string>> = {
  page: 'page-width',
  map: 'map-width',
  half: 'half-width',
  // The page's own grid is as wide as the drawing.
  column: 'w-full',
  tall: 'half-width tall-width',
  pair: 'page-width pair-width',
  quarter: 'quarter-width',
  sheet: 'sheet-width',
  strip: 'page-width',
}

/** A figure: title (the finding), one line of unit and reading help, the drawing, its table, its own source. */
export function FigureView({ record, slot, heading = 'h3', bare = false, listed = false, onPick, onPainted }: Props) {
  const onSheet = slot === 'sheet'
  const [picked, setPicked] = useState<Adcode | null>(null)
  const pick = onPick ?? (isPlaced(record) ? setPicked : undefined)
  // A sheet of paper has no room to spare: there the rules are in the data table alone.
  const rules = onSheet ? '' : verdictRules(record)
  // The sheet has the map's notice in its own foot.
  const notice = 'notice' in record && !onSheet ? record.notice : ''
  return (
    <figure aria-label={record.title} className={widths[slot]}>
      <FigureCaption record={record} slot={slot} heading={heading} bare={bare} />
      <div className="mt-3 print:mt-1">
        {listed ? (
          <LateTable record={record} />
        ) : (
          <Drawing record={record} slot={slot} {...(pick && { onPick: pick })} {...(onPainted && { onPainted })} />
        )}
      </div>
      {isPlaced(record) && !onPick && <PickedPlace record={record} adcode={picked} />}
      {rules && (
        <p className="mt-3 text-[12px] leading-[1.6] text-ink2 print:mt-1.5 print:text-[9.5px] print:leading-[1.45] 2xl:text-[14px]">
          {rules}
        </p>
      )}
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 print:mt-1 print:text-[9.5px] print:leading-[1.45] 2xl:text-[14px]">
        <FigureSource line={record.sourceLine} after={`。${record.note}${notice}`} most={onSheet ? Infinity : slot === 'quarter' ? 1 : 2} />
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-[12px] text-ink3 print:hidden 2xl:text-[14px]">
        {!listed && <DataTable record={record} />}
        <FigureTools record={record} />
      </div>
    </figure>
  )
}
