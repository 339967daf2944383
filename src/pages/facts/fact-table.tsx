import { functionalUpdate, useTable, type SortingState } from '@tanstack/react-table'
import { use, useMemo } from 'react'
import { TypeScaleContext } from '~/components/drawing/drawing'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { factColumns, type FactSort } from '~/domain/link/facts-fields'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { AllRows } from './all-rows'
import { factFeatures, factTableColumns } from './fact-columns'
import { FactTableHead } from './fact-table-head'
import { WindowRows } from './window-rows'

interface Props {
  readonly catalogue: Catalogue
  /** All rows, in the order that is chosen. */
  readonly rows: readonly FactRow[]
  /** Those of them that are shown. */
  readonly shown: readonly FactRow[]
  readonly sort: FactSort | null
  readonly onSort: (sort: FactSort | null) => void
}

function sortOf([first]: SortingState): FactSort | null {
  const column = factColumns.find((name) => name === first?.id)
  return first === undefined || column === undefined ? null : { column, descending: first.desc }
}

/** About as high as a row is: the room of those that are not in the page, until they have been measured. */
const usualHeight = 61

/** With more rows than this in the list that is chosen the page would be slow: it holds those in sight alone. */
const mostRendered = 2400

/** The table of readings: header, counts and places in the list are those of the full table, whichever of its rows are rendered. */
export function FactTable({ catalogue, rows, shown, sort, onSort }: Props) {
  const columns = useMemo(() => factTableColumns(catalogue), [catalogue])
  const sorting = useMemo((): SortingState => (sort === null ? [] : [{ id: sort.column, desc: sort.descending }]), [sort])
  const table = useTable({
    features: factFeatures,
    columns,
    data: rows,
    state: { sorting },
    manualSorting: true,
    onSortingChange: (updater) => onSort(sortOf(functionalUpdate(updater, sorting))),
    getRowId: ({ reading }) => reading.id,
  })
  const { rowsById } = table.getRowModel()
  const usual = usualHeight * use(TypeScaleContext)
  return (
    <div
      role="table"
      aria-label="数据"
      aria-rowcount={shown.length + 1}
      aria-colcount={factColumns.length}
      className="page-width border-t border-ink"
    >
      <FactTableHead headers={table.getHeaderGroups()[0]?.headers ?? []} />
      {shown.length > mostRendered ? (
        <WindowRows shown={shown} rowsById={rowsById} usual={usual} />
      ) : (
        <AllRows shown={shown} rowsById={rowsById} />
      )}
    </div>
  )
}
