import type { ChartMap } from '~/charts/chart'
import type { Box, Point } from '~/charts/draw/box'
import { toTenth } from '~/charts/draw/items'
import type { HexRing } from './hex-geometry'

/** What a map's name is made of: the same rings always get the same name, other rings another one (FNV-1a over the path). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The counties as a map that ECharts can refer to by name, and the box of a map series that leaves every coordinate where it is. */
export function countyMap(
  counties: readonly HexRing[],
  nameOf: (adcode: string) => string,
): { readonly name: string; readonly map: ChartMap; readonly box: Box } {
  const tenth = ([x, y]: Point): Point => [toTenth(x), toTenth(y)]
  const features = counties.map(({ adcode, points }): ChartMap['features'][number] => {
    const ring = points.map(tenth)
    const closed = ring[0] === undefined ? ring : [...ring, ring[0]]
    return { type: 'Feature', properties: { name: nameOf(adcode), adcode }, geometry: { type: 'Polygon', coordinates: [closed] } }
  })
  const xs = features.flatMap(({ geometry }) => geometry.coordinates.flatMap((ring) => ring.map(([x]) => x)))
  const ys = features.flatMap(({ geometry }) => geometry.coordinates.flatMap((ring) => ring.map(([, y]) => y)))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const box = { left, top, width: toTenth(Math.max(...xs) - left), height: toTenth(Math.max(...ys) - top) }
  return { name: `counties-${fingerprint(JSON.stringify(features))}`, map: { type: 'FeatureCollection', features }, box }
}
