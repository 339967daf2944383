import { type Box, boxesOverlap, type Point } from '~/charts/draw/box'
import type { Interval } from './band-gaps'
import { bandGaps } from './band-gaps'
import { blockDepth, rowWidth, type LabelRow } from './label-block'

/** A label west of its county: text right-aligned at `textRight`, its rows around `y`, a hairline at `y` from `from` to the dot at `dot`. */
export interface PlacedLeader {
  readonly y: number
  readonly textRight: number
  readonly from: number
  readonly dot: number
  readonly box: Box
}

/** What a leader must keep clear of: the outline of all counties, the frame's title corner, leaders already placed. */
interface LeaderRoom {
  readonly outline: readonly Point[]
  readonly taken: readonly Box[]
  readonly left: number
}

/**
 * The county's western edge on the line `y`, and the stretch of open ground west of it that stays open over the whole band `y ± half`.
 * Null unless nothing but open ground lies between the two.
 */
function openWest(ring: readonly Point[], outline: readonly Point[], y: number, half: number): { edge: number; free: Interval } | null {
  const thin = 0.01
  const edge = Math.min(...bandGaps(ring, y - thin, y + thin).inside.map(([from]) => from))
  const line = bandGaps(outline, y - thin, y + thin).outside.find(([, to]) => Math.abs(to - edge) < 0.1)
  const free = bandGaps(outline, y - half, y + half).outside.findLast(([, to]) => to <= edge + 0.1)
  return line === undefined || free === undefined || free[1] <= line[0] ? null : { edge, free }
}

/** Rows of a leader's text, centred on the line, as a box that ends at `right`. */
function textBox(rows: readonly LabelRow[], y: number, right: number, size: number): Box {
  const width = Math.max(...rows.map(rowWidth))
  const depth = blockDepth(rows)
  const height = depth + size * 1.2
  return { left: right - width, top: y - height / 2, width, height }
}

/**
 * Looks for the hairline nearest to the height `wanted` that runs west from the county over open ground, with room for its text at the end.
 * Null when there is none. `size` is the text's, in pixels.
 */
export function placeLeader(
  ring: readonly Point[],
  rows: readonly LabelRow[],
  wanted: number,
  size: number,
  room: LeaderRoom,
): PlacedLeader | null {
  const ys = ring.map(([, y]) => y)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const candidates: number[] = []
  for (let y = top + size / 4; y < bottom; y += size / 4) candidates.push(y)
  candidates.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  for (const y of candidates) {
    const half = blockDepth(rows) / 2 + size * 0.7
    const west = openWest(ring, room.outline, y, half)
    if (west === null) continue
    const from = Math.min(west.edge - 2.6 * size, west.free[1] - size * 0.2)
    const box = textBox(rows, y, from - size * 0.5, size)
    if (box.left < Math.max(room.left, west.free[0] + size)) continue
    if (room.taken.some((other) => boxesOverlap(box, other))) continue
    return { y, textRight: from - size * 0.5, from, dot: west.edge + size * 0.4, box }
  }
  return null
}
