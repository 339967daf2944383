import type { Header } from '@tanstack/react-table'
import type { FactColumn } from '~/domain/link/facts-fields'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { rowGrid, type factFeatures } from './fact-columns'

type TableHeader = Header<typeof factFeatures, FactRow>

const ariaSort = { asc: 'ascending', desc: 'descending' } as const
const arrow = { asc: '↑', desc: '↓' } as const

function columnName(header: TableHeader): string {
  const name = header.column.columnDef.header
  return typeof name === 'string' ? name : ''
}

const isValue = (header: TableHeader) => header.column.id === ('value' satisfies FactColumn)

/**
 * The head of the table. A column is sorted by from its first, then from its last, then no longer. On a phone, where there are no
 * columns, it is said and not shown.
 */
export function FactTableHead({ headers }: { headers: readonly TableHeader[] }) {
  return (
    <div role="rowgroup" className="bg-paper lg:sticky lg:top-0 lg:z-10 lg:border-b lg:border-rule2">
      <div role="row" aria-rowindex={1} className="sr-only lg:hidden">
        {headers.map((header) => (
          <span key={header.id} role="columnheader">
            {columnName(header)}
          </span>
        ))}
      </div>
      <div role="row" aria-rowindex={1} className={`${rowGrid} hidden lg:grid`}>
        {headers.map((header) => {
          const sorted = header.column.getIsSorted()
          return (
            <div
              key={header.id}
              role="columnheader"
              aria-sort={sorted === false ? 'none' : ariaSort[sorted]}
              className={isValue(header) ? 'text-right' : ''}
            >
              <button
                type="button"
                onClick={header.column.getToggleSortingHandler()}
                className={`min-h-[44px] text-[12px] whitespace-nowrap 2xl:text-[15px] ${sorted === false ? 'text-ink3' : 'font-bold text-ink'}`}
              >
                <span>{columnName(header)}</span>
                {sorted !== false && <span aria-hidden="true">{arrow[sorted]}</span>}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
