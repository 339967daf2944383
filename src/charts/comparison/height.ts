import type { FrameWidth } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import { rowName } from '~/charts/rows/row-name'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import { mirroredColumns, sideColumns } from './columns'
import { comparisonHeads, type ComparisonHeads } from './heads'
import { type MeasuredRow } from './rows'
import { comparisonSizes, type ComparisonSizes } from './sizes'
import { stackedHeight } from './stacked'

/** From this width on, in units, the heads carry locator maps. */
const locatorsFrom = 46

const noHeads: ComparisonHeads = { height: 0, words: [], locators: [] }

/** A table of rows with a head over every column; null where the frame is too narrow for one. */
export function tableOf(record: ComparisonRecord, frame: FrameWidth) {
  const mirrored = record.regions.length === 2
  const sizes = comparisonSizes(mirrored ? 'mirrored' : 'columns', frame)
  const columns = mirrored ? mirroredColumns(record, sizes, frame) : sideColumns(record, sizes, frame)
  if (!columns) return null
  const maps = widthInUnits(frame) >= locatorsFrom
  const heads = record.headless ? noHeads : comparisonHeads(record, sizes, columns.counties, maps)
  const rows = record.rows.map((row) => ({
    row,
    height: Math.max(sizes.pitch, rowName(row, sizes, columns.names.width).height + 2 * sizes.pad),
  }))
  return { sizes, columns, heads, rows }
}

const sumOf = (rows: readonly MeasuredRow[]): number => rows.reduce((sum, { height }) => sum + height, 0)

export function stackedRows(record: ComparisonRecord, frame: FrameWidth): { sizes: ComparisonSizes; rows: readonly MeasuredRow[] } {
  const sizes = comparisonSizes('stacked', frame)
  return { sizes, rows: record.rows.map((row) => ({ row, height: stackedHeight(row, sizes, frame.width) })) }
}

/** The height at which a comparison of a width is at its best, with all of its rows, in pixels. */
export function comparisonHeight(record: ComparisonRecord, frame: FrameWidth): number {
  const table = tableOf(record, frame)
  return Math.ceil(table ? table.heads.height + sumOf(table.rows) : sumOf(stackedRows(record, frame).rows))
}
