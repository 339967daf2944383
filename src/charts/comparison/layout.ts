import type { Frame } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { nameWords, rowName, type TonedWord } from '~/charts/rows/row-name'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { PlacedCell } from './cell'
import { type ComparisonColumns } from './columns'
import { type ComparisonHeads } from './heads'
import { stackedRows, tableOf } from './height'
import { placeRows, type MeasuredRow } from './rows'
import { type ComparisonSizes } from './sizes'
import { stackedRow } from './stacked'

/** A comparison in its frame. */
export interface ComparisonLayout {
  readonly sizes: ComparisonSizes
  readonly words: readonly TonedWord[]
  readonly cells: readonly PlacedCell[]
  /** Tops of the rows, each a hairline across the frame. */
  readonly rules: readonly number[]
  /** Where the locator maps stand, one a county; none in narrow frames. */
  readonly locators: readonly Box[]
}

function layTable(
  {
    sizes,
    columns,
    heads,
    rows,
  }: { sizes: ComparisonSizes; columns: ComparisonColumns; heads: ComparisonHeads; rows: readonly MeasuredRow[] },
  frame: Frame,
): ComparisonLayout {
  const placed = placeRows(rows, heads.height, frame.height)
  return {
    sizes,
    locators: heads.locators,
    rules: placed.map(({ top }) => top),
    words: [
      ...heads.words,
      ...placed.flatMap(({ row, top, height }) => {
        const name = rowName(row, sizes, columns.names.width)
        return nameWords(name, sizes, columns.names.x, top + (height - name.height) / 2, columns.names.anchor)
      }),
    ],
    cells: placed.flatMap(({ row, top, height }) =>
      row.cells.flatMap((cell, region): readonly PlacedCell[] => {
        const column = columns.counties[region]
        if (!column) return []
        const { foot: x, grows, room } = column
        return [{ row, cell, region, place: { x, y: top + height / 2, grows, room } }]
      }),
    ),
  }
}

/**
 * Lays a comparison out: two counties mirrored, one, three or four in columns, and in frames too narrow for that a line a
 * county under each name. Rows that do not fit the height are left out.
 */
export function comparisonLayout(record: ComparisonRecord, frame: Frame): ComparisonLayout {
  const table = tableOf(record, frame)
  if (table) return layTable(table, frame)
  const { sizes, rows } = stackedRows(record, frame)
  const placed = placeRows(rows, 0, frame.height)
  const laid = placed.map((row) => stackedRow(record, row, sizes, frame.width))
  return {
    sizes,
    locators: [],
    rules: placed.map(({ top }) => top),
    words: laid.flatMap(({ words }) => words),
    cells: laid.flatMap(({ cells }) => cells),
  }
}
