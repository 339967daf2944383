import type { Row } from '@tanstack/react-table'
import { memo } from 'react'
import { factColumns } from '~/domain/link/facts-fields'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { cellPlace, rowGrid, type factFeatures } from './fact-columns'

export type TableRow = Row<typeof factFeatures, FactRow>

/** A reading in its cells. */
export const FactTableRow = memo(function FactTableRow({ row }: { row: TableRow }) {
  return (
    <div className={`${rowGrid} gap-y-0.5 border-b border-rule py-2 text-[12.5px] leading-[1.5] text-ink2 2xl:text-[15px]`}>
      {row.getAllCells().map((cell) => {
        const column = factColumns.find((name) => name === cell.column.id)
        return (
          <div
            key={cell.id}
            role={column === 'indicator' ? 'rowheader' : 'cell'}
            className={column === undefined ? '' : `min-w-0 ${cellPlace[column]}`}
          >
            {typeof cell.column.columnDef.cell === 'function' ? cell.column.columnDef.cell(cell.getContext()) : null}
          </div>
        )
      })}
    </div>
  )
})
