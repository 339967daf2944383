import { functionalUpdate, useTable, type Row, type SortingState } from '@tanstack/react-table'
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { memo, use, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { TypeScaleContext } from '~/components/type-scale'
import { useBand } from '~/components/use-band'
import type { Catalogue } from '~/domain/catalogue'
import { factColumns, type FactSort } from '~/domain/fact-list'
import { useLink } from '~/features/page-stores'
import type { FactRow } from '~/selectors/fact-rows'
import { cellPlace, factFeatures, factTableColumns, rowGrid } from './fact-columns'
import { FactTableHead } from './fact-table-head'

type TableRow = Row<typeof factFeatures, FactRow>

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

/** How high most rows are, by the width of the page: a row that is as high is not placed a second time when it is measured. */
const heights = new Map<number, number>([
  [284, 80],
  [688, 61],
  [1080, 59],
  [1286, 40],
  [1728, 45],
])
const usualHeight = 61

const FactTableRow = memo(function FactTableRow({ row }: { row: TableRow }) {
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

/** Rows that stay in the page though they are out of sight: the one that has the focus, and the one whose source is open. */
function keptRows(shown: readonly FactRow[], source: string | null): readonly number[] {
  const focused = document.activeElement?.getAttribute('data-obs') ?? null
  return [focused, source].flatMap((id) => (id === null ? [] : shown.findIndex(({ reading }) => reading.id === id)))
}

/** The table's rows, of which the page holds those in sight; header, counts and places in the list are said as of a whole table. */
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
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const { page } = useBand()
  const scale = use(TypeScaleContext)
  const source = useLink(({ view }) => view.source)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = new Set([...defaultRangeExtractor(range), ...keptRows(shown, source)])
      return [...indexes].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b)
    },
    [shown, source],
  )
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs over this project
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: shown.length,
    estimateSize: () => (heights.get(page) ?? usualHeight) * scale,
    getItemKey: (index) => shown[index]?.reading.id ?? index,
    overscan: 4,
    scrollMargin: margin,
    rangeExtractor,
  })
  // What stands above the list changes its height with what is found, with the page's width and with the size of type.
  useLayoutEffect(() => {
    if (list.current !== null) setMargin(list.current.getBoundingClientRect().top + window.scrollY)
  }, [shown, page, scale])
  return (
    <div
      role="table"
      aria-label="读数"
      aria-rowcount={shown.length + 1}
      aria-colcount={factColumns.length}
      className="page-width border-t border-ink"
    >
      <FactTableHead headers={table.getHeaderGroups()[0]?.headers ?? []} />
      <div ref={list} role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const row = rowsById[String(key)]
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className="absolute top-0 left-0 w-full"
                style={{ transform: `translateY(${start - margin}px)` }}
              >
                <FactTableRow row={row} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
