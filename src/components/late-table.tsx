import { lazy, Suspense } from 'react'
import type { FigureRecord } from '~/selectors/figure-record'

const RecordTable = lazy(async () => ({ default: (await import('./record-table')).RecordTable }))

/** A figure's table; what makes it comes with the charts. */
export function LateTable({ record }: { record: FigureRecord }) {
  return (
    <Suspense fallback={<p role="status">正在读取……</p>}>
      <RecordTable record={record} />
    </Suspense>
  )
}
