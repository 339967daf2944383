import { useMemo } from 'react'
import { lightTheme } from '~/charts/theme/chart-theme'
import { drawChart } from '~/charts/draw-chart'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import { chartOf } from '~/components/drawing/chart-of'
import { FigureTable } from './figure-table'

/** A table does not depend on size or theme, so any will do. */
const anyContext = { theme: lightTheme, frame: { width: 640, height: 400, u: 12, medium: 'page' }, locale: 'zh' } as const

/** A figure's numbers as a table. */
export function RecordTable({ record }: { record: FigureRecord }) {
  const table = useMemo(() => chartOf(record, { ...anyContext, draw: drawChart }).table, [record])
  return <FigureTable table={table} caption={`${record.title}（数据表）`} />
}
