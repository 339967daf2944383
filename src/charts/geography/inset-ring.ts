import type { Point } from '~/charts/draw/box'

interface Line {
  readonly at: Point
  readonly along: Point
}

/** The edge from `a` to `b` moved by `by` to its left, which on a ring that runs anticlockwise on the screen is inwards. */
function shifted(a: Point, b: Point, by: number): Line {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = Math.hypot(dx, dy)
  return { at: [a[0] + (dy / length) * by, a[1] - (dx / length) * by], along: [dx, dy] }
}

function crossing(p: Line, q: Line): Point {
  const cross = p.along[0] * q.along[1] - p.along[1] * q.along[0]
  const t = ((q.at[0] - p.at[0]) * q.along[1] - (q.at[1] - p.at[1]) * q.along[0]) / cross
  return [p.at[0] + p.along[0] * t, p.at[1] + p.along[1] * t]
}

/**
 * Moves edge i of a ring in a hex frame inwards by `by[i]` pixels (outwards when negative).
 * Edges of hexagons never go straight on, so neighbouring edges always cross in a new corner.
 */
export function insetRing(points: readonly Point[], by: readonly number[]): Point[] {
  const lines = points.map((point, i) => shifted(point, points[(i + 1) % points.length] ?? point, by[i] ?? 0))
  return lines.map((line, i) => crossing(lines[(i + lines.length - 1) % lines.length] ?? line, line))
}
