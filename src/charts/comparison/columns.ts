import type { FrameWidth } from '~/charts/chart'
import { nameWidth } from '~/charts/rows/row-name'
import { textWidth } from '~/lib/text-width'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonRow } from '~/selectors/figure/comparison-row'
import { cellWidth } from './cell'
import type { HeadSpan } from './heads'
import type { ComparisonSizes } from './sizes'

/** A county's column: what its head spans, the foot of its bars and the length of a full one. */
export interface CountyColumn extends HeadSpan {
  readonly foot: number
  readonly room: number
}

export interface ComparisonColumns {
  /** Where the rows' names stand, and their room. */
  readonly names: { readonly x: number; readonly width: number; readonly anchor: 'left' | 'center' }
  readonly counties: readonly CountyColumn[]
}

/** Names with their periods on one line where that takes at most `most` of the frame, and `least` of it anyway; no name is broken. */
function namesWidth(
  rows: readonly ComparisonRow[],
  sizes: ComparisonSizes,
  width: number,
  [least, most]: readonly [number, number],
): number {
  const inline = Math.max(0, ...rows.map((row) => nameWidth(row, sizes)))
  const bare = Math.max(0, ...rows.map(({ name }) => textWidth(name, sizes.name, true)))
  const cap = Math.max(most * width, Math.min(width / 2, bare + 2.6 * sizes.unit))
  return Math.min(cap, Math.max(least * width, inline + 3.6 * sizes.unit))
}

/** The length of a full bar that leaves every value of a column its place; null where a cell's words alone are too wide. */
function roomIn(rows: readonly ComparisonRow[], sizes: ComparisonSizes, width: number): number | null {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ words: cellWidth(row, cell, sizes), share: cell.share ?? 0 })))
  if (cells.some(({ words, share }) => share === 0 && words > width)) return null
  return cells.reduce((least, { words, share }) => (share > 0 ? Math.min(least, (width - words) / share) : least), width * 0.74)
}

/** Two counties, their bars growing from a column of names in the middle; null where less than 7 units are left for a bar. */
export function mirroredColumns({ rows }: ComparisonRecord, sizes: ComparisonSizes, { width, u }: FrameWidth): ComparisonColumns | null {
  const names = namesWidth(rows, sizes, width, [0.22, 0.3])
  const side = (width - names) / 2
  const room = roomIn(rows, sizes, side)
  if (room === null || room < 7 * u) return null
  return {
    names: { x: width / 2, width: names - 2.4 * u, anchor: 'center' },
    counties: [
      { left: 0, right: side, grows: 'left', foot: side, room },
      { left: width - side, right: width, grows: 'right', foot: width - side, room },
    ],
  }
}

/** One column a county, bars from its left; null where less than 4.5 units are left for a bar. */
export function sideColumns(
  { rows, regions }: ComparisonRecord,
  sizes: ComparisonSizes,
  { width, u }: FrameWidth,
): ComparisonColumns | null {
  const gap = 1.8 * u
  const names = namesWidth(rows, sizes, width, [0.16, regions.length === 1 ? 0.5 : 0.26])
  const column = (width - names - gap * (regions.length - 1)) / regions.length
  const room = roomIn(rows, sizes, column)
  if (room === null || room < 4.5 * u) return null
  return {
    names: { x: 0, width: names - 2 * u, anchor: 'left' },
    counties: regions.map((_, index) => {
      const left = names + index * (column + gap)
      return { left, right: left + column, grows: 'right', foot: left, room }
    }),
  }
}
