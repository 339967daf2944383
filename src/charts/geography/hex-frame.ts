import type { Box, Point } from '~/charts/draw/box'
import type { HexMap } from '~/domain/place/hex-map'
import type { HexRing } from './hex-geometry'
import { hexGeometry } from './hex-geometry'

/** The hexagon map in a frame's pixels: x right, y down. `edge` is a cell's edge, `origin` the centre of cell [0, 0]. */
export interface HexFrame {
  readonly rings: readonly HexRing[]
  readonly outline: readonly Point[]
  readonly edge: number
  readonly origin: Point
}

function extent(points: readonly Point[]): { west: number; south: number; width: number; height: number } {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const west = Math.min(...xs)
  const south = Math.min(...ys)
  return { west, south, width: Math.max(...xs) - west, height: Math.max(...ys) - south }
}

/** Height over width of the whole map. */
export function hexAspect(map: HexMap): number {
  const { width, height } = extent(hexGeometry(map).outline)
  return height / width
}

/** Fits the map into `box`, north up, as large as it goes, in the middle. */
export function hexFrame(map: HexMap, box: Box): HexFrame {
  const { rings, outline, edgeKm } = hexGeometry(map)
  const { west, south, width, height } = extent(outline)
  const scale = Math.max(0, Math.min(box.width / width, box.height / height))
  const left = box.left + (box.width - width * scale) / 2
  const bottom = box.top + (box.height + height * scale) / 2
  const place = ([x, y]: Point): Point => [left + (x - west) * scale, bottom - (y - south) * scale]
  return {
    rings: rings.map((ring) => ({ ...ring, points: ring.points.map(place), centre: place(ring.centre) })),
    outline: outline.map(place),
    edge: edgeKm * scale,
    origin: place([0, 0]),
  }
}
