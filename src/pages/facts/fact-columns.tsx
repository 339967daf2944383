import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import { BigNumber, SourceNumber, SourceText } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FactColumn } from '~/domain/link/facts-fields'
import { seenPeriod } from '~/domain/value/undated-mark'
import { factCells, factColumnWords, type FactCells } from '~/selectors/facts/fact-cells'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { TierMark } from './source-block'

export const factFeatures = tableFeatures({ rowSortingFeature })

/** The place of each cell: on a phone and a tablet in two lines (name and number, then the rest), from a desk on in columns. */
export const cellPlace: Readonly<Record<FactColumn, string>> = {
  indicator: 'col-span-4 text-[14px] leading-[1.45] font-bold md:col-span-5 lg:col-span-1 text-ink lg:text-[13.5px] 2xl:text-[17px]',
  place: 'lg:text-ink',
  period: '',
  value:
    'col-start-5 row-start-1 text-right text-ink md:col-start-6 text-[17px] leading-[1.3] font-bold lg:col-start-auto lg:row-start-auto 2xl:text-[21px]',
  basis: 'hidden lg:block',
  tier: 'order-1 lg:order-none',
  status: 'order-1 col-span-2 md:col-span-1 lg:order-none',
  source: 'order-2 hidden md:col-span-2 md:block lg:order-none lg:col-span-1 text-[11.5px] text-ink3 2xl:text-[14px]',
}

/** Two lines on a phone; on a tablet too, the second in columns; columns alone from a desk on. */
export const rowGrid =
  'grid grid-cols-[minmax(0,auto)_auto_auto_1fr_auto] items-baseline gap-x-3 md:grid-cols-[118px_96px_36px_106px_minmax(0,1fr)_auto] lg:grid-cols-[200px_112px_104px_120px_112px_34px_92px_1fr] lg:gap-x-4 xl:grid-cols-[236px_124px_116px_150px_146px_36px_104px_1fr] xl:gap-x-5 2xl:grid-cols-[330px_170px_160px_200px_196px_44px_140px_1fr] 2xl:gap-x-7'

function Cell({ column, cells, row }: { column: FactColumn; cells: FactCells; row: FactRow }) {
  switch (column) {
    case 'value':
      return (
        <SourceNumber obs={row.reading.id} name={`${cells.place}${cells.name}${cells.period}${cells.printed.text}`}>
          <BigNumber printed={cells.printed} />
        </SourceNumber>
      )
    case 'tier':
      return <TierMark tier={cells.tier} />
    case 'source':
      return <SourceText text={cells.source} />
    case 'indicator':
      return <span>{cells.name}</span>
    case 'period':
      return <span>{seenPeriod(cells.period)}</span>
    case 'place':
    case 'basis':
    case 'status':
      return <span>{cells[column]}</span>
  }
}

const helper = createColumnHelper<typeof factFeatures, FactRow>()

/** The columns of the table of readings. The cells of a row are computed when it comes into view. */
export function factTableColumns(catalogue: Catalogue) {
  const known = new WeakMap<FactRow, FactCells>()
  const cellsOf = (row: FactRow): FactCells => {
    const cached = known.get(row) ?? factCells(catalogue, row)
    known.set(row, cached)
    return cached
  }
  const column = (id: FactColumn) =>
    helper.accessor((row) => row.reading.id, {
      id,
      header: factColumnWords[id],
      cell: ({ row }) => <Cell column={id} cells={cellsOf(row.original)} row={row.original} />,
    })
  return helper.columns([
    column('indicator'),
    column('place'),
    column('period'),
    column('value'),
    column('basis'),
    column('tier'),
    column('status'),
    column('source'),
  ])
}
