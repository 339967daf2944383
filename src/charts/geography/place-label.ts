import type { Point } from '~/charts/draw/box'
import type { Interval } from './band-gaps'
import { bandGaps } from './band-gaps'
import { blockDepth, halfLine, rowWidth, type LabelRow } from './label-block'

/** Where a block's rows are centred (`x`), the middle of its first row (`y`), and the room left beside its tightest row. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly spare: number
}

function common(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Interval[] => {
      const left = Math.max(from, start)
      const right = Math.min(to, end)
      return left <= right ? [[left, right]] : []
    }),
  )
}

/** The middles at which every row of the block, its first line at `y`, stays inside the ring. */
function middles(ring: readonly Point[], rows: readonly LabelRow[], y: number, air: number): Interval[] {
  let free: Interval[] = [[-Infinity, Infinity]]
  for (const [i, row] of rows.entries()) {
    const half = rowWidth(row) / 2
    const top = y + row.dy - row.size * halfLine - (i === 0 ? air : 0)
    const bottom = y + row.dy + row.size * halfLine + (i === rows.length - 1 ? air : 0)
    const own = bandGaps(ring, top, bottom).inside.flatMap(([from, to]): Interval[] =>
      to - from < 2 * half ? [] : [[from + half, to - half]],
    )
    free = common(free, own)
    if (free.length === 0) break
  }
  return free
}

/** What a place is worth: air counts up to two and a half characters, the first three quarters thrice; distance from the county's middle counts against it. */
function worth(air: number, away: number, size: number): number {
  return Math.min(air, 2.5 * size) + 2 * Math.min(air, 0.75 * size) - 0.5 * away
}

/**
 * The place in a county for a block of text: near its middle, with air on both sides where there is room. `spare` is the least air
 * beside any line, in pixels. Null where the block does not fit with it.
 */
export function placeLabel(ring: readonly Point[], rows: readonly LabelRow[], centre: Point, spare: number): PlacedLabel | null {
  const size = rows[rows.length - 1]?.size ?? 0
  // A name alone may have to go into a narrow place: it looks closer.
  const step = size / (rows.length > 1 ? 4 : 12)
  const middle = centre[1] - blockDepth(rows) / 2
  const ys = ring.map(([, y]) => y)
  const reach = Math.max(middle - Math.min(...ys), Math.max(...ys) - middle)
  let best: PlacedLabel | null = null
  let bestWorth = -Infinity
  for (let i = 0; i * step <= reach && worth(Infinity, i * step, size) > bestWorth; i += 1) {
    for (const y of [middle - i * step, middle + i * step]) {
      for (const [from, to] of middles(ring, rows, y, rows.length > 1 ? size * 0.1 : 0)) {
        const air = Math.min((to - from) / 2, 2.5 * size)
        if (air < spare) continue
        const x = Math.min(Math.max(centre[0], from + air), to - air)
        const here = worth(air, Math.hypot(x - centre[0], y - middle), size)
        if (here <= bestWorth) continue
        bestWorth = here
        best = { x, y, spare: air }
      }
    }
  }
  return best
}
