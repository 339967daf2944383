import type { FrameWidth } from '~/charts/chart'
import { typeSize } from '~/charts/draw/type-size'
import type { CellsRecord } from '~/selectors/figure/cells-figure'

export type Growth = Pick<CellsRecord, 'cell' | 'from' | 'to'>
/** Cells of one reading: how many in a row, and how many rows. */
export interface Block {
  readonly count: number
  readonly across: number
  readonly rows: number
}

/** Between the two blocks, in cells; a cell's greatest width, in units. */
export const apart = 1.4
const widest = 2.85

/** Rather broad than high: nine by four. */
function blockOf(count: number): Block {
  const across = Math.ceil(Math.sqrt(count * 2.25))
  return { count, across, rows: Math.ceil(count / across) }
}

export const widthOf = ({ across, rows }: Block): number => across + (rows > 1 ? 0.5 : 0)

/** All lengths in pixels; `foot` is where the cells end and the words begin. */
export function cellsLayout({ cell, from, to }: Growth, frame: FrameWidth) {
  const { width, u } = frame
  const blocks = [blockOf(from.value / cell), blockOf(to.value / cell)] as const
  const size = Math.min(widest * u, width / (widthOf(blocks[0]) + widthOf(blocks[1]) + apart))
  const edge = size / Math.sqrt(3)
  const [numeral, small] = [typeSize(frame, 2), typeSize(frame, 1)]
  const foot = edge * (1.5 * Math.max(...blocks.map(({ rows }) => rows)) + 0.5)
  return { blocks, size, edge, foot, numeral, small, height: foot + 0.7 * u + 1.25 * numeral + 1.5 * small }
}

/** The height of the cells and the words under them, in pixels. */
export function cellsHeight(growth: Growth, frame: FrameWidth): number {
  return Math.ceil(cellsLayout(growth, frame).height)
}
