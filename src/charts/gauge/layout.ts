import type { Frame } from '~/charts/chart'
import type { Point } from '~/charts/draw/box'
import { lineScale } from '~/charts/draw/type-size'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { arcHeight, headHeight, mostColumns, type Rows, rowsOf } from './height'

/** The arc's opening: 209° with its middle at the top. Angles in degrees, anticlockwise from three o'clock, as ECharts takes them. */
export const startAngle = 194.5
export const endAngle = -14.5

/** Where one gauge stands, in the frame's pixels. */
export interface Dial {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly centre: Point
  /** Outer radius of the track. */
  readonly radius: number
  readonly track: number
  readonly band: number
  readonly scale: number
  readonly sizes: {
    readonly name: number
    readonly period: number
    readonly target: number
    readonly status: number
    readonly numeral: number
  }
}

interface Arrangement extends Rows {
  readonly pitch: number
}

function arranged(gauges: readonly JudgedTarget[], columns: number, frame: Frame): Arrangement {
  const placed = rowsOf(gauges.length, columns, frame)
  const pitch = (frame.height + 2 * frame.u) / Math.max(1, placed.rows)
  const room = pitch - 2 * frame.u - headHeight(frame)
  const step = lineScale(frame)
  let radius = Math.max(20 * step, Math.min(placed.radius, (room - 1) / 1.25))
  // A smaller arc holds less in a line, so that its words may take more of them: no division tells the radius.
  while (radius > 20 * step && arcHeight(gauges, radius, frame) > room + 0.5) radius -= step
  return { ...placed, pitch, radius }
}

/** As many columns as stand side by side; in a wall's panel, which is given and may be high, the number whose arcs are the largest. */
export function bestArrangement(gauges: readonly JudgedTarget[], frame: Frame): Arrangement {
  let best = arranged(gauges, mostColumns(gauges.length, frame), frame)
  if (frame.medium !== 'wall') return best
  for (let columns = best.columns - 1; columns >= 1; columns--) {
    const next = arranged(gauges, columns, frame)
    if (next.radius > best.radius * 1.02) best = next
  }
  return best
}

/** The angle of a share of the scale, in degrees. */
export function angleAt(share: number): number {
  return startAngle + (endAngle - startAngle) * Math.min(1, Math.max(0, share))
}

/** A place at a distance from the dial's centre under an angle, in pixels. */
export function placeAt({ centre: [x, y] }: Dial, distance: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180
  return [x + distance * Math.cos(turn), y - distance * Math.sin(turn)]
}
