import { FigureView } from '~/components/figure-view'
import { LateTable } from '~/components/late-table'
import type { FigureRecord } from '~/selectors/figure-record'

/** From so many rows on a sheet that lies across has no room for the table below the drawing. */
const manyRows = 8

const isHigh = (record: FigureRecord): boolean =>
  record.kind === 'map' || record.kind === 'highlights' || (record.kind === 'bullet' && record.rows.length >= manyRows)

/** A figure on a page of its own; on paper with its table, below it, or beside a high one where the sheet lies across. */
export function FigureOnPage({ record }: { record: FigureRecord }) {
  const isBeside = isHigh(record)
  return (
    <div className={isBeside ? 'paper-pair' : ''}>
      <FigureView record={record} slot={isBeside ? 'pair' : 'page'} heading="h1" />
      <div className="mt-3 hidden text-[9.5px] print:block">
        <LateTable record={record} />
      </div>
    </div>
  )
}
