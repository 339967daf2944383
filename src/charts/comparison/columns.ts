import type { FrameWidth } from '~/charts/chart'
import { barRoom, wordsFit, type BarLine } from '~/charts/rows/bar-words'
import { nameWidth } from '~/charts/rows/row-name'
import { seenPeriod } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonCell, ComparisonRow } from '~/selectors/figure/comparison-row'
import type { HeadSpan } from './heads'
import { comparisonSizes, type ComparisonSizes } from './sizes'

/** A county's column: the bars begin where they grow from; `room` is the length of a full one. */
interface CountyColumn extends HeadSpan {
  readonly room: number
}

/** Where the cells of every row begin and end, in pixels. */
export interface ComparisonColumns {
  readonly sizes: ComparisonSizes
  /** Whether each county has a line of its own under the row's name. */
  readonly isStacked: boolean
  readonly names: { readonly x: number; readonly width: number; readonly anchor: 'left' | 'center' }
  readonly counties: readonly CountyColumn[]
}

/** The period of a cell's own in words; '' where all of the row share one, which is printed with its name. */
export function ownPeriod(row: ComparisonRow, { reading }: ComparisonCell): string {
  return reading && row.period === '' ? reading.period : ''
}

/** A cell's line. What a county lacks is never drawn as a bar of 0. */
export function cellLine(row: ComparisonRow, cell: ComparisonCell): BarLine {
  return { reading: cell.reading, share: cell.share, isDotted: false, period: seenPeriod(ownPeriod(row, cell)) }
}

const linesOf = (rows: readonly ComparisonRow[]) => rows.flatMap((row) => row.cells.map((cell) => cellLine(row, cell)))

/** Names with their periods on one line where that takes at most `most` of the frame, and `least` of it anyway; no name is broken. */
function namesWidth(rows: readonly ComparisonRow[], sizes: ComparisonSizes, width: number, least: number, most: number): number {
  const inline = Math.max(0, ...rows.map((row) => nameWidth(row, sizes)))
  const bare = Math.max(0, ...rows.map(({ name }) => textWidth(name, sizes.name, true)))
  const cap = Math.max(most * width, Math.min(width / 2, bare + 2.6 * sizes.unit))
  return Math.min(cap, Math.max(least * width, inline + 3.6 * sizes.unit))
}

/** The length of a full bar in a column; null where that is under `least` units, or words alone are too wide. */
function roomIn(rows: readonly ComparisonRow[], sizes: ComparisonSizes, width: number, least: number): number | null {
  const lines = linesOf(rows)
  const room = Math.min(width * 0.74, barRoom(lines, sizes, width))
  return wordsFit(lines, sizes, width) && room >= least * sizes.unit ? room : null
}

/** One column a county, bars from its left, names at the left of all; of two, the first grows to the left from names in the middle. Null where bars have no room. */
function tableColumns({ rows, regions }: ComparisonRecord, frame: FrameWidth): ComparisonColumns | null {
  const { width, u } = frame
  const count = regions.length
  const isMirrored = count === 2
  const sizes = comparisonSizes(false, frame)
  const [least, most] = isMirrored ? [0.22, 0.3] : [0.16, count === 1 ? 0.5 : 0.26]
  const names = namesWidth(rows, sizes, width, least, most)
  const gap = isMirrored ? 0 : 1.8 * u
  const column = (width - names - gap * (count - 1)) / count
  const room = roomIn(rows, sizes, column, isMirrored ? 7 : 4.5)
  if (room === null) return null
  const counties = regions.map((_, index): CountyColumn => {
    const left = isMirrored ? index * (width - column) : names + index * (column + gap)
    return { left, right: left + column, grows: isMirrored && index === 0 ? 'left' : 'right', room }
  })
  const middle = { x: width / 2, width: names - 2.4 * u, anchor: 'center' } as const
  return { sizes, isStacked: false, names: isMirrored ? middle : { x: 0, width: names - 2 * u, anchor: 'left' }, counties }
}

/** A line a county, its name at the left where there are several. */
function stackedColumns({ rows, regions }: ComparisonRecord, frame: FrameWidth): ComparisonColumns {
  const { width, u } = frame
  const sizes = comparisonSizes(true, frame)
  const labels = regions.map(({ name }) => textWidth(name, sizes.name, true))
  const left = regions.length === 1 ? 0 : Math.max(0, ...labels) + u
  const room = Math.max(0, barRoom(linesOf(rows), sizes, width - left))
  const counties = regions.map((): CountyColumn => ({ left, right: width, grows: 'right', room }))
  return { sizes, isStacked: true, names: { x: 0, width, anchor: 'left' }, counties }
}

/** Two counties mirrored, one, three or four in columns, and in frames that are too narrow for that a line a county. */
export function comparisonColumns(record: ComparisonRecord, frame: FrameWidth): ComparisonColumns {
  return tableColumns(record, frame) ?? stackedColumns(record, frame)
}
