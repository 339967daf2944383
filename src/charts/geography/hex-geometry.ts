import type { Point } from '~/charts/draw/box'
import type { Adcode } from '~/domain/dataset/id'
import type { HexMap } from '~/domain/place/hex-map'

/** A county's outer ring, open (the first point is not repeated). `beyond[i]` is the county across the edge from point i to i + 1, null outside the map. */
export interface HexRing {
  readonly adcode: Adcode
  readonly points: readonly Point[]
  readonly beyond: readonly (Adcode | null)[]
  /** Mean of the county's cell centres, each counting by the square of its distance from the ring: the middle of its body, not of its arms. */
  readonly centre: Point
}

/** The hexagon map as rings, in km east and north of its origin, anticlockwise. Edges that two counties share have identical ends. */
interface HexGeometry {
  readonly rings: readonly HexRing[]
  readonly outline: readonly Point[]
  readonly edgeKm: number
}

interface Step {
  readonly from: number
  readonly to: number
}

/** Corners of a pointy-top cell in half steps of the lattice (√3/2 edge across, 1/2 edge up): whole numbers, so shared corners are equal. */
const corners = [
  [0, 2],
  [-1, 1],
  [-1, -1],
  [0, -2],
  [1, -1],
  [1, 1],
] as const
/** A corner as one number: `shift` keeps both parts positive, `stride` keeps them apart. */
const stride = 4096
const shift = 1024

function cellSteps([q, r]: readonly [number, number]): Step[] {
  const x = 2 * q + (r % 2 === 0 ? 0 : 1)
  const ids = corners.map(([dx, dy]) => (x + dx + shift) * stride + 3 * r + dy + shift)
  return ids.map((from, i) => ({ from, to: ids[(i + 1) % 6] ?? from }))
}

const stepKey = (from: number, to: number): number => from * stride * stride + to

/** Chains the steps whose other side lies outside `own` into one ring; at a lattice corner three cells meet, so the way on is never in doubt. */
function outerRing(steps: readonly Step[], name: string): Step[] {
  const own = new Set(steps.map(({ from, to }) => stepKey(from, to)))
  const open = steps.filter(({ from, to }) => !own.has(stepKey(to, from)))
  const next = new Map(open.map((step) => [step.from, step]))
  const ring: Step[] = []
  for (let step = open[0]; step !== undefined && ring.length < open.length; step = next.get(step.to)) {
    ring.push(step)
    if (step.to === ring[0]?.from) break
  }
  if (ring.length !== open.length) throw new Error(`hexagon map: the cells of ${name} are not one piece without holes`)
  return ring
}

function bodyMiddle(middles: readonly Point[], ring: readonly Point[]): Point {
  let [sumX, sumY, total] = [0, 0, 0]
  for (const [x, y] of middles) {
    const weight = Math.min(...ring.map((corner) => (corner[0] - x) ** 2 + (corner[1] - y) ** 2))
    sumX += x * weight
    sumY += y * weight
    total += weight
  }
  return [sumX / total, sumY / total]
}

const geometries = new WeakMap<HexMap, HexGeometry>()

/**
 * Dissolves the cells of each county into one ring. Throws when a county, or the whole, is in pieces or has a hole.
 * Kept for each map: the same map always gives the same object.
 */
export function hexGeometry(map: HexMap): HexGeometry {
  const known = geometries.get(map)
  if (known !== undefined) return known
  const across = (Math.sqrt(3) / 2) * map.edgeKm
  const up = map.edgeKm / 2
  const place = (id: number): Point => [(Math.floor(id / stride) - shift) * across, ((id % stride) - shift) * up]
  const counties = Object.entries(map.cells).map(([adcode, cells]) => ({ adcode, cells, steps: cells.flatMap(cellSteps) }))
  const owner = new Map(counties.flatMap(({ adcode, steps }) => steps.map(({ from, to }) => [stepKey(from, to), adcode] as const)))
  const rings = counties.map(({ adcode, cells, steps }): HexRing => {
    const ring = outerRing(steps, adcode)
    const points = ring.map(({ from }) => place(from))
    const middles = cells.map(([q, r]): Point => [(2 * q + (r % 2 === 0 ? 0 : 1)) * across, 3 * r * up])
    return { adcode, points, beyond: ring.map(({ from, to }) => owner.get(stepKey(to, from)) ?? null), centre: bodyMiddle(middles, points) }
  })
  const outline = outerRing(
    counties.flatMap(({ steps }) => steps),
    'all counties',
  ).map(({ from }) => place(from))
  const geometry = { rings, outline, edgeKm: map.edgeKm }
  geometries.set(map, geometry)
  return geometry
}
