import type { ChartTable } from '~/charts/chart'
import { lightTheme } from '~/charts/chart-theme'
import type { FigureRecord } from '~/selectors/figure-record'
import { chartOf } from './chart-of'

/** A figure's table: it does not depend on size or theme, so any will do. */
export function recordTable(record: FigureRecord): ChartTable {
  return chartOf(record, { theme: lightTheme, frame: { width: 640, height: 400, u: 12, medium: 'page' }, locale: 'zh' }).table
}
