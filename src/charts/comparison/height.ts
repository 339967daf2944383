import type { FrameWidth } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import { rowName, type RowName } from '~/charts/rows/row-name'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonRow } from '~/selectors/figure/comparison-row'
import { comparisonColumns } from './columns'
import { comparisonHeads, type ComparisonHeads } from './heads'

/** A row of the record with its name in lines and its natural height. */
export interface MeasuredRow {
  readonly row: ComparisonRow
  readonly name: RowName
  readonly height: number
}

/** From this width on, in units, the heads carry locator maps. */
const locatorsFrom = 46

const noHeads: ComparisonHeads = { height: 0, words: [], locators: [] }

/** A comparison of a width, before its rows are placed in a height. */
export function measureComparison(record: ComparisonRecord, frame: FrameWidth) {
  const columns = comparisonColumns(record, frame)
  const { sizes, isStacked, names, counties } = columns
  const hasHeads = !isStacked && !record.headless
  const heads = hasHeads ? comparisonHeads(record, sizes, counties, widthInUnits(frame) >= locatorsFrom) : noHeads
  const rows = record.rows.map((row): MeasuredRow => {
    const name = rowName(row, sizes, names.width)
    return { row, name, height: Math.max(sizes.pitch, name.height + sizes.lead + row.cells.length * sizes.line + 2 * sizes.pad) }
  })
  return { columns, heads, rows }
}

/** The height at which a comparison of a width is at its best, with all of its rows, in pixels. */
export function comparisonHeight(record: ComparisonRecord, frame: FrameWidth): number {
  const { heads, rows } = measureComparison(record, frame)
  return Math.ceil(rows.reduce((sum, { height }) => sum + height, heads.height))
}
