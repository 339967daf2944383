import { useMemo } from 'react'
import { recordTable } from '~/charts/kinds'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { FigureTable } from './figure-table'

/** A figure's numbers as a table. */
export function RecordTable({ record }: { record: FigureRecord }) {
  const table = useMemo(() => recordTable(record), [record])
  return <FigureTable table={table} caption={`${record.title}（数据表）`} />
}
