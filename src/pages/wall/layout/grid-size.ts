import type { WallGrid, WallOptions } from '~/domain/link/wall-link'
import { wallSize, type WallCells, type WallSize } from './wall-size'

function gridCells(width: number, height: number, { columns, rows }: WallGrid, own: WallSize): WallCells {
  const { head, foot, margin } = own
  // A screen between others has no head and no foot: a margin stands there, and in all of them, so that all have the same room.
  const room = rows === 1 ? own.room : own.height - margin - Math.max(head, foot)
  const size = { ...own, titleShare: 0.96, room }
  // A wall that its screens do not divide evenly has its seams between two pixels.
  const boxes = Array.from({ length: columns * rows }, (_, at) => {
    const row = Math.floor(at / columns)
    const top = Math.ceil((row * height) / rows)
    return {
      left: Math.ceil(((at % columns) * width) / columns),
      top: row === 0 ? 0 : top + margin - head,
      width: own.inner,
      height: room,
    }
  })
  return { size, boxes }
}

/** The measures of a wall as its operator wants it: type is as large as each of its screens asks for. */
export function gridSize(width: number, height: number, { scale, grid }: Pick<WallOptions, 'scale' | 'grid'>): WallSize {
  if (grid === null) return wallSize(width, height, scale)
  const own = wallSize(Math.floor(width / grid.columns), Math.floor(height / grid.rows), scale)
  const { head, foot, margin } = own
  const cells = gridCells(width, height, grid, own)
  return { ...own, width, height, room: height - head - foot, inner: width - 2 * margin, cells }
}
