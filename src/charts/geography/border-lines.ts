import type { Point } from '~/charts/draw/box'
import type { Adcode } from '~/domain/dataset/id'
import type { HexRing } from './hex-geometry'

/** The borders between counties that `joins` accepts, as open lines; each border once. */
export function borderLines(rings: readonly HexRing[], joins: (own: Adcode, other: Adcode) => boolean): Point[][] {
  const lines: Point[][] = []
  for (const { adcode, points, beyond } of rings) {
    let open: Point[] | null = null
    beyond.forEach((other, i) => {
      const [from, to] = [points[i], points[(i + 1) % points.length]]
      if (other === null || other < adcode || !joins(adcode, other) || from === undefined || to === undefined) {
        open = null
        return
      }
      if (open === null) {
        open = [from]
        lines.push(open)
      }
      open.push(to)
    })
  }
  return lines
}
