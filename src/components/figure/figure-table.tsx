import { useMemo } from 'react'
import type { ChartCell, ChartTable } from '~/charts/chart'
import { cellText } from '~/charts/draw/cell-text'
import { recordTable } from '~/charts/kinds'
import { SourceNumber } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A figure's numbers as a table. */
export function RecordTable({ record }: { record: FigureRecord }) {
  const table = useMemo(() => recordTable(record), [record])
  return <FigureTable table={table} caption={`${record.title}（数据表）`} />
}

/** A cell's text; a number of it opens its source, named by its row and its column. */
function Cell({ cell, row, column }: { cell: ChartCell; row: readonly ChartCell[]; column: string }) {
  if (typeof cell === 'string') return <span>{cell}</span>
  const [head = ''] = row
  const of = head === cell ? '' : `${cellText(head)}，`
  return (
    <SourceNumber obs={cell.obs} name={`${of}${column}：${cell.text}`}>
      {cell.text}
    </SourceNumber>
  )
}

/** Decimals of a text that is a number and nothing else; null of any other. */
function decimalsOf(cell: ChartCell | undefined): number | null {
  const [, decimals] = /^-?[\d,]+(?:\.(\d+))?$/.exec(cellText(cell ?? '')) ?? [null]
  return decimals === null ? null : (decimals?.length ?? 0)
}

/** More characters than a column of numbers has, and than a few lines of such a column hold: on a phone such a cell would else be one character wide or a screen high. */
const [longText, longest] = [12, 48]
/** A number is never broken, a long text never one character wide. */
function leastWidth(cell: ChartCell): string {
  const { length } = cellText(cell)
  if (decimalsOf(cell) !== null) return ' whitespace-nowrap'
  if (length <= longText) return ''
  return length <= longest ? ' not-print:max-md:min-w-[13em]!' : ' not-print:max-md:min-w-[26em]!'
}

/** The most decimals of each column that holds numbers, to which they are aligned; null of a column of words. */
function columnDecimals({ columns, rows }: ChartTable): readonly (number | null)[] {
  return columns.map((_, at) => {
    const held = rows.flatMap((row) => decimalsOf(row[at]) ?? [])
    return at > 0 && rows.some((row) => typeof row[at] === 'object') && held.length > 0 ? Math.max(...held) : null
  })
}

/** Room for the decimals that others of the column have and this number has not: its point stands under theirs. */
function DecimalRoom({ cell, decimals }: { cell: ChartCell; decimals: number }) {
  const own = decimalsOf(cell)
  const lacking = own === null ? 0 : decimals - own
  if (lacking <= 0) return null
  return <span aria-hidden="true" className="invisible select-none">{`${own === 0 ? '.' : ''}${'0'.repeat(lacking)}`}</span>
}

/** The figure's numbers as a real table: for readers of tables, for screen readers, for pasting. */
export function FigureTable({ table, caption }: { table: ChartTable; caption: string }) {
  const aligned = columnDecimals(table)
  const side = (at: number) => (typeof aligned[at] === 'number' ? ' text-right tabular-nums' : '')
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-t border-ink text-left text-[13px] print:text-[9.5px] 2xl:text-[16px]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-rule2 text-ink3">
            {table.columns.map((column, at) => (
              <th key={column} scope="col" className={`py-1.5 pr-4 font-normal print:py-[2px] print:pr-2${side(at)}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className="border-b border-rule">
              {row.map((cell, at) => {
                const inside = <Cell cell={cell} row={row} column={table.columns[at] ?? ''} />
                return at === 0 ? (
                  <th key={at} scope="row" className="py-1.5 pr-4 font-bold whitespace-nowrap print:py-[2px] print:pr-2">
                    {inside}
                  </th>
                ) : (
                  <td key={at} className={`py-1.5 pr-4 print:py-[2px] print:pr-2${leastWidth(cell)}${side(at)}`}>
                    {inside}
                    <DecimalRoom cell={cell} decimals={aligned[at] ?? 0} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.some((row) => row.includes(terms.blank)) && (
        <p className="py-1 text-[11.5px] text-ink3 print:text-[9px] 2xl:text-[14px]">{`${terms.blankNote}。`}</p>
      )}
    </div>
  )
}
