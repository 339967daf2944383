import type { WallGrid, WallOptions } from '~/domain/link/wall-link'
import { wallSize, type WallCells, type WallSize } from './wall-size'

/** A screen between others has no head and no foot: a margin stands there, and in all of them, so that all have the same room. */
function roomOf({ height, head, foot, margin, room }: WallSize, rows: number): number {
  return rows === 1 ? room : height - margin - Math.max(head, foot)
}

function cellsOf(width: number, height: number, { columns, rows }: WallGrid, own: WallSize): WallCells {
  const size = { ...own, titleShare: 0.96, room: roomOf(own, rows) }
  // A wall that its screens do not divide evenly has its seams between two pixels.
  const boxes = Array.from({ length: columns * rows }, (_, at) => {
    const row = Math.floor(at / columns)
    const top = Math.ceil((row * height) / rows)
    return {
      left: Math.ceil(((at % columns) * width) / columns),
      top: row === 0 ? 0 : top + own.margin - own.head,
      width: size.inner,
      height: size.room,
    }
  })
  return { size, boxes }
}

/** The measures of a wall as its operator wants it: type is as large as each of its screens asks for. */
export function gridSize(width: number, height: number, { scale, grid }: Pick<WallOptions, 'scale' | 'grid'>): WallSize {
  if (grid === null) return wallSize(width, height, scale)
  const own = wallSize(Math.floor(width / grid.columns), Math.floor(height / grid.rows), scale)
  const { head, foot, margin, inner } = own
  return {
    ...own,
    width,
    height,
    room: height - head - foot,
    inner: width - 2 * margin,
    line: inner,
    cells: cellsOf(width, height, grid, own),
  }
}
