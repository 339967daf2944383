import type { Frame } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { nameWords, rowName, type TonedWord } from '~/charts/draw/row-name'
import { widthInUnits } from '~/charts/draw/type-size'
import type { ComparisonRecord } from '~/selectors/figure/figure-record'
import type { PlacedCell } from './cell'
import { mirroredColumns, sideColumns, type ComparisonColumns } from './columns'
import { comparisonHeads, type ComparisonHeads } from './heads'
import { placeRows, type MeasuredRow } from './rows'
import { comparisonSizes, type ComparisonSizes } from './sizes'
import { stackedHeight, stackedRow } from './stacked'

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

type Width = Omit<Frame, 'height'>

/** From this width on, in units, the heads carry locator maps. */
const locatorsFrom = 46

const noHeads: ComparisonHeads = { height: 0, words: [], locators: [] }

/** A table of rows with a head over every column; null where the frame is too narrow for one. */
function tableOf(record: ComparisonRecord, frame: Width) {
  const mirrored = record.regions.length === 2
  const sizes = comparisonSizes(mirrored ? 'mirrored' : 'columns', frame)
  const columns = mirrored ? mirroredColumns(record, sizes, frame) : sideColumns(record, sizes, frame)
  if (!columns) return null
  const maps = widthInUnits({ ...frame, height: 0 }) >= locatorsFrom
  const heads = record.headless ? noHeads : comparisonHeads(record, sizes, columns.counties, maps)
  const rows = record.rows.map((row) => ({
    row,
    height: Math.max(sizes.pitch, rowName(row, sizes, columns.names.width).height + 2 * sizes.pad),
  }))
  return { sizes, columns, heads, rows }
}

const sumOf = (rows: readonly MeasuredRow[]): number => rows.reduce((sum, { height }) => sum + height, 0)

function stackedRows(record: ComparisonRecord, frame: Width): { sizes: ComparisonSizes; rows: readonly MeasuredRow[] } {
  const sizes = comparisonSizes('stacked', frame)
  return { sizes, rows: record.rows.map((row) => ({ row, height: stackedHeight(row, sizes, frame.width) })) }
}

/** The height at which a comparison of a width is at its best, with all of its rows, in pixels. */
export function comparisonHeight(record: ComparisonRecord, frame: Width): number {
  const table = tableOf(record, frame)
  return Math.ceil(table ? table.heads.height + sumOf(table.rows) : sumOf(stackedRows(record, frame).rows))
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
