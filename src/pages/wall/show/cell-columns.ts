import type { Frame } from '~/charts/chart'
import type { Point } from '~/charts/draw/box'
import { hexFrame } from '~/charts/geography/hex-frame'
import { mapBox } from '~/charts/geography/map-frame'
import type { MapRecord } from '~/selectors/figure/map-figure'

/**
 * The columns of a hexagon map in a frame's pixels. After `n` of `count` columns the even rows are complete up to `west + n * width`, the odd
 * ones half a column further east.
 */
export interface CellColumns {
  readonly west: number
  readonly width: number
  readonly count: number
  /** The cells of all odd rows as one polygon. */
  readonly oddRows: readonly Point[]
}

/** The outline of one row of cells from its north-west corner eastwards and back to it; `middles` are its cells' centres across. */
function rowRing(middles: readonly number[], y: number, edge: number): Point[] {
  const half = (Math.sqrt(3) / 2) * edge
  const back = [...middles].reverse()
  const [first = 0] = middles
  const [last = 0] = back
  return [
    ...middles.flatMap((x): Point[] => [
      [x - half, y - edge / 2],
      [x, y - edge],
    ]),
    [last + half, y - edge / 2],
    ...back.flatMap((x): Point[] => [
      [x + half, y + edge / 2],
      [x, y + edge],
    ]),
    [first - half, y + edge / 2],
    [first - half, y - edge / 2],
  ]
}

/** The columns of a map in its frame, from the westernmost cell to the easternmost. */
export function cellColumns({ hexMap }: Pick<MapRecord, 'hexMap'>, frame: Frame): CellColumns {
  const { edge, origin } = hexFrame(hexMap, mapBox(frame))
  const cells = Object.values(hexMap.cells).flat()
  const columns = cells.map(([column]) => column)
  const first = Math.min(...columns)
  const count = Math.max(...columns) - first + 1
  const width = Math.sqrt(3) * edge
  const odd = [...new Set(cells.map(([, row]) => row))].filter((row) => row % 2 !== 0).sort((a, b) => a - b)
  const middles = Array.from({ length: count }, (_, index) => origin[0] + (first + index + 0.5) * width)
  return {
    west: origin[0] + (first - 0.5) * width,
    width,
    count,
    // All rows begin at the same place across, so that the way from one to the next and back encloses nothing.
    oddRows: odd.flatMap((row) => rowRing(middles, origin[1] - 1.5 * edge * row, edge)),
  }
}
