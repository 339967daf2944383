import type { Box } from '~/charts/draw/box'
import type { WallOptions } from '~/domain/link/wall-link'

/** The screens that a wall is built of: each is laid out as a wall of its own, so that no seam cuts anything. */
export interface WallCells {
  /** The measures of each: they are all alike. */
  readonly size: WallSize
  /** What each has for its panels, in reading order, in the wall's room: a margin away from every seam. */
  readonly boxes: readonly Box[]
}

/** A wall in its real pixels; nothing is ever scaled. */
export interface WallSize {
  readonly width: number
  readonly height: number
  /** The type unit: min(height/60, width/34), times what the viewer's distance asks for. */
  readonly u: number
  /** The smallest type of a figure, in pixels: the unit itself, on a portrait wall a little less. */
  readonly least: number
  readonly margin: number
  readonly head: number
  readonly foot: number
  /** Height between head and foot, and width between the margins. */
  readonly room: number
  readonly inner: number
  /** Width that a line at the head or the foot may take without meeting a seam. */
  readonly line: number
  /** Too narrow for anything beside anything: all stands under one another, with smaller margins. */
  readonly portrait: boolean
  /** How many panels' widths the wall is wide: 1 on a portrait screen, 2 at 16:9, 8 at 7680x1080; how many are set is `countAbreast`'s matter. */
  readonly panelWidths: number
  /** null for a wall without seams. */
  readonly cells: WallCells | null
}

/** Width that the strokes of the round take at the foot, in units. */
export const progressUnits = 16

/** The least width, in units, of a wall where a finding and a map stand side by side; a screen of 5:4 has 75. */
const leastAbreast = 66

/** A plain wall is one cell. */
export const cellsOf = (size: WallSize): WallCells =>
  size.cells ?? { size, boxes: [{ left: 0, top: 0, width: size.inner, height: size.room }] }

/** The first of a wall's screens: bar and help stand on it, off the seams. The wall itself where it is one screen. */
export const firstScreen = ({ cells, width, height }: WallSize) => (cells ? cells.size : { width, height })

/** The measures of a wall of `width` by `height` pixels; `scale` makes type larger and the room for it smaller. */
export function wallSize(width: number, height: number, scale = 1): WallSize {
  const u = Math.min(height / 60, width / 34) * scale
  const panelWidths = Math.max(1, Math.round(width / (0.9 * height)))
  const portrait = width < leastAbreast * u
  const margin = u * (portrait ? 1.8 : 2.6)
  const head = (portrait ? 3.2 : 4.2) * u
  const foot = (portrait ? 4.2 : 4.5) * u
  const [room, inner] = [height - head - foot, width - 2 * margin]
  const least = portrait ? 0.88 * u : u
  return { width, height, u, least, margin, head, foot, room, inner, line: inner, portrait, panelWidths, cells: null }
}

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
