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

/** Two counties, their bars growing from a column of names in the middle. */
function mirroredColumns({ rows }: ComparisonRecord, frame: FrameWidth): ComparisonColumns | null {
  const { width, u } = frame
  const sizes = comparisonSizes(false, frame)
  const names = namesWidth(rows, sizes, width, 0.22, 0.3)
  const side = (width - names) / 2
  const room = roomIn(rows, sizes, side, 7)
  if (room === null) return null
  return {
    sizes,
    isStacked: false,
    names: { x: width / 2, width: names - 2.4 * u, anchor: 'center' },
    counties: [
      { left: 0, right: side, grows: 'left', room },
      { left: width - side, right: width, grows: 'right', room },
    ],
  }
}

/** Names at the left, then one column a county, bars from its left. */
function sideColumns({ rows, regions }: ComparisonRecord, frame: FrameWidth): ComparisonColumns | null {
  const { width, u } = frame
  const sizes = comparisonSizes(false, frame)
  const gap = 1.8 * u
  const names = namesWidth(rows, sizes, width, 0.16, regions.length === 1 ? 0.5 : 0.26)
  const column = (width - names - gap * (regions.length - 1)) / regions.length
  const room = roomIn(rows, sizes, column, 4.5)
  if (room === null) return null
  const counties = regions.map((_, index): CountyColumn => {
    const left = names + index * (column + gap)
    return { left, right: left + column, grows: 'right', room }
  })
  return { sizes, isStacked: false, names: { x: 0, width: names - 2 * u, anchor: 'left' }, counties }
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
  const table = record.regions.length === 2 ? mirroredColumns(record, frame) : sideColumns(record, frame)
  return table ?? stackedColumns(record, frame)
}
