import type { Point } from '~/charts/draw/box'

/** `[from, to]` in pixels, left to right. */
export type Interval = readonly [number, number]

/** Where the edge from `a` to `b` stands within the band, left to right; null when it stays clear of the band. */
function shadow(a: Point, b: Point, top: number, bottom: number): Interval | null {
  if ((a[1] <= top && b[1] <= top) || (a[1] >= bottom && b[1] >= bottom)) return null
  const [high, low] = a[1] <= b[1] ? [a, b] : [b, a]
  const xAt = (y: number): number => high[0] + ((low[0] - high[0]) * (y - high[1])) / (low[1] - high[1])
  const x0 = xAt(Math.max(top, high[1]))
  const x1 = xAt(Math.min(bottom, low[1]))
  return x0 <= x1 ? [x0, x1] : [x1, x0]
}

function crossingsLeftOf(ring: readonly Point[], [x, y]: Point): number {
  let count = 0
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a
    if (a[1] > y === b[1] > y) return
    if (a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) < x) count += 1
  })
  return count
}

export function contains(ring: readonly Point[], point: Point): boolean {
  return crossingsLeftOf(ring, point) % 2 === 1
}

/**
 * The stretches of a horizontal band that no edge of `ring` enters, parted into those inside it and those outside;
 * the outermost two reach to infinity. No edge of a ring may be horizontal.
 */
export function bandGaps(
  ring: readonly Point[],
  top: number,
  bottom: number,
): { readonly inside: Interval[]; readonly outside: Interval[] } {
  const shadows: Interval[] = []
  ring.forEach((a, i) => {
    const found = shadow(a, ring[i + 1 === ring.length ? 0 : i + 1] ?? a, top, bottom)
    if (found !== null) shadows.push(found)
  })
  shadows.sort((a, b) => a[0] - b[0])
  const inside: Interval[] = []
  const outside: Interval[] = []
  const middle = (top + bottom) / 2
  let reached = -Infinity
  for (const [from, to] of shadows) {
    if (from > reached) {
      const isInside = reached > -Infinity && contains(ring, [(reached + from) / 2, middle])
      ;(isInside ? inside : outside).push([reached, from])
    }
    reached = Math.max(reached, to)
  }
  outside.push([reached, Infinity])
  return { inside, outside }
}
