import type { ChartPlace } from '~/charts/chart'
import type { Box, Point } from '~/charts/draw/box'
import type { Adcode } from '~/domain/dataset/id'
import type { HexRing } from './hex-geometry'

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** The counties of a map with the box round each drawn ring, in the record's order, which is division order. */
export function countyPlaces(
  regions: readonly { readonly adcode: Adcode; readonly name: string }[],
  rings: readonly HexRing[],
): readonly ChartPlace[] {
  const drawn = new Map(rings.map((ring) => [ring.adcode, ring.points]))
  return regions.flatMap(({ adcode, name }) => {
    const points = drawn.get(adcode)
    return points ? [{ adcode, name, box: boxAround(points) }] : []
  })
}
