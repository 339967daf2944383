import type { PatternFill } from '~/charts/theme/pattern-fill'
import type { HexFrame } from './hex-frame'

interface Lattice {
  readonly width: number
  readonly height: number
  readonly across: number
  readonly edge: number
}

/** .34 drawn for each of the two cells that an edge belongs to. */
const opacity = 0.56

type Step = readonly [number, number]

const round = (value: number): number => Math.round(value * 1000) / 1000
const pair = ([x, y]: Step): string => `${round(x)} ${round(y)}`

/** The same stroke again and again: from a start, along `stroke`, then back and on by each of `steps` in turn. */
function comb(start: Step, stroke: Step, steps: readonly Step[], count: number): string {
  let d = `M${pair(start)}`
  for (let i = 0; i < count; i += 1) {
    const [x, y] = steps[i % steps.length] ?? [0, 0]
    d += `l${pair(stroke)}m${pair([x - stroke[0], y - stroke[1]])}`
  }
  return d
}

/** Lines that run down to the right (`side` 1) or to the left (-1) through the whole frame, a third of each on cell edges. */
function slants(corner: Step, side: 1 | -1, { width, height, across, edge }: Lattice): string {
  const wide = width + 4 * across
  const start: Step = [corner[0], corner[1]]
  const steps: Step[] = [
    [(side * across) / 2, 1.5 * edge],
    [(side * across) / 2, 1.5 * edge],
    [-side * across, 0],
  ]
  return comb(start, [side * wide, wide / Math.sqrt(3)], steps, Math.ceil((height + wide / Math.sqrt(3)) / edge) + 3)
}

/** The lattice point `start - k * step` that is the last at or before `limit`. */
const backTo = (start: number, step: number, limit: number): number => start - Math.ceil((start - limit) / step) * step

/**
 * The edges of all cells of a frame as one fill. They lie on three families of parallel lines, on each of which edges and gaps
 * alternate 1 to 2: so the lattice is one dashed path. The tile is as large as the frame, since browsers draw a tile into whole
 * pixels and would blur a small one. `line` is the edges' width in pixels.
 */
export function hexTexture(
  { edge, origin }: HexFrame,
  size: { readonly width: number; readonly height: number },
  colour: string,
  line: number,
): PatternFill {
  const across = Math.sqrt(3) * edge
  const lattice: Lattice = { ...size, across, edge }
  const top = backTo(origin[1], 3 * edge, 0)
  const over = backTo(origin[1], 3 * edge, -(size.width + 4 * across) / Math.sqrt(3))
  const left = backTo(origin[0], across, -across)
  const right = left + Math.ceil((size.width + 3 * across) / across) * across
  const uprights = comb(
    [left - across / 2, top - 3.5 * edge],
    [0, size.height + 6 * edge],
    [
      [across / 2, 1.5 * edge],
      [across / 2, -1.5 * edge],
    ],
    Math.ceil((2 * size.width) / across) + 4,
  )
  const d = uprights + slants([left, over - edge], 1, lattice) + slants([right, over - edge], -1, lattice)
  const attrs = {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': line,
    'stroke-opacity': opacity,
    'stroke-dasharray': `${round(edge)} ${round(2 * edge)}`,
  }
  return { type: 'pattern', svgElement: { tag: 'path', key: 'cells', attrs, children: [] }, svgWidth: size.width, svgHeight: size.height }
}
