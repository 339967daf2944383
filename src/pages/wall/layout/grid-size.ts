import type { WallOptions } from '~/domain/link/wall-link'
import { wallSize, type WallSize } from './wall-size'

/** The measures of a wall as its operator wants it: type is as large as each of its screens asks for. */
export function gridSize(width: number, height: number, { scale, grid }: Pick<WallOptions, 'scale' | 'grid'>): WallSize {
  if (grid === null) return wallSize(width, height, scale)
  const { columns, rows } = grid
  const own = wallSize(Math.floor(width / columns), Math.floor(height / rows), scale)
  const { head, foot, margin, inner } = own
  // A screen between others has no head and no foot: a margin stands there, and in all of them, so that all have the same room.
  const room = rows === 1 ? own.room : own.height - margin - Math.max(head, foot)
  // A wall that its screens do not divide evenly has its seams between two pixels.
  const boxes = Array.from({ length: columns * rows }, (_, at) => {
    const row = Math.floor(at / columns)
    const top = row === 0 ? 0 : Math.ceil((row * height) / rows) + margin - head
    return { left: Math.ceil(((at % columns) * width) / columns), top, width: inner, height: room }
  })
  return { ...own, width, height, room: height - head - foot, inner: width - 2 * margin, cells: { size: { ...own, room }, boxes } }
}
