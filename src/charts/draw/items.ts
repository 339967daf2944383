import type { GraphicComponentOption } from 'echarts'
import { sansStack } from '~/charts/theme/chart-theme'
import type { PatternFill } from '~/charts/theme/pattern-fill'
import { textWidth } from '~/lib/text-width'
import type { Box, Point } from './box'

/** The elements of whatever ECharts accepts as a graphic component. */
type ElementsOf<Option> = Option extends unknown ? ('elements' extends keyof Option ? NonNullable<Option['elements']> : never) : never

/** One silent element of ECharts' graphic component, in the frame's own pixels. */
export type GraphicItem = ElementsOf<GraphicComponentOption>[number]

/** Depths: below the series (grid lines, outlines), and above them (words, status marks). */
export const behind = 0
export const above = 10

/** A tenth of a pixel is enough, and keeps the pictures small. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

export type Anchor = 'left' | 'center' | 'right'

export interface Word {
  readonly text: string
  /** Where the anchor stands, and the middle of the line. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
  readonly anchor?: Anchor
  readonly bold?: boolean
}

/** A line of text. It never wraps, and its place never depends on a measured width. */
export function wordItem({ text, x, y, size, color, anchor = 'left', bold = false }: Word): GraphicItem {
  return {
    type: 'text',
    x: toTenth(x),
    y: toTenth(y),
    z: above,
    silent: true,
    style: {
      text,
      fill: color,
      fontSize: size,
      fontFamily: sansStack,
      fontWeight: bold ? 700 : 400,
      align: anchor,
      verticalAlign: 'middle',
    },
  }
}

/** The left edge of what is `width` wide and anchored at `x`. */
export function leftEdge(x: number, anchor: Anchor, width: number): number {
  return anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2
}

/** The box that a word fills: its estimated width, one em high. */
export function wordBox({ text, x, y, size, anchor = 'left', bold = false }: Omit<Word, 'color'>): Box {
  const width = textWidth(text, size, bold)
  return { left: leftEdge(x, anchor, width), top: y - size / 2, width, height: size }
}

export interface Stroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
}

const strokeStyle = ({ color, width, dash }: Stroke) => ({
  stroke: color,
  lineWidth: toTenth(width),
  fill: 'none',
  ...(dash ? { lineDash: [...dash] } : {}),
})

/** An open line through points. */
export function lineItem(points: readonly Point[], stroke: Stroke, z = behind): GraphicItem {
  const rounded = points.map(([x, y]) => [toTenth(x), toTenth(y)])
  return { type: 'polyline', z, silent: true, shape: { points: rounded }, style: { ...strokeStyle(stroke), lineJoin: 'round' } }
}

/** A closed outline through points. */
export function outlineItem(points: readonly Point[], stroke: Stroke, z = above): GraphicItem {
  const rounded = points.map(([x, y]) => [toTenth(x), toTenth(y)])
  return { type: 'polygon', z, silent: true, shape: { points: rounded }, style: { ...strokeStyle(stroke), lineJoin: 'round' } }
}

/** A filled rectangle. */
export function rectItem({ left, top, width, height }: Box, fill: string, z = behind): GraphicItem {
  const shape = { x: toTenth(left), y: toTenth(top), width: toTenth(width), height: toTenth(height) }
  return { type: 'rect', z, silent: true, shape, style: { fill } }
}

/** A rectangle filled with a pattern. */
export function patternItem({ left, top, width, height }: Box, fill: PatternFill, z = behind): GraphicItem {
  const shape = { x: toTenth(left), y: toTenth(top), width: toTenth(width), height: toTenth(height) }
  return { type: 'rect', z, silent: true, shape, style: { fill } }
}

/** The edge of a rectangle. */
export function frameItem({ left, top, width, height }: Box, stroke: Stroke, z = behind): GraphicItem {
  const shape = { x: toTenth(left), y: toTenth(top), width: toTenth(width), height: toTenth(height) }
  return { type: 'rect', z, silent: true, shape, style: strokeStyle(stroke) }
}

/** A disc (`fill`) or a ring (`stroke`). */
export function circleItem([cx, cy]: Point, r: number, paint: { readonly fill: string } | Stroke, z = above): GraphicItem {
  const style = 'fill' in paint ? { fill: paint.fill } : strokeStyle(paint)
  return { type: 'circle', z, silent: true, shape: { cx: toTenth(cx), cy: toTenth(cy), r: toTenth(r) }, style }
}

/** The middles of the rows of a picture's numeral and unit differ by this much for one baseline (between the stack's faces). */
const middleOverBaseline = 0.4

/** Where the middle of a smaller text stands so that it shares the baseline of a larger one with its middle at `y`. */
export function onBaseline(y: number, large: number, small: number): number {
  return y + (large - small) * middleOverBaseline
}

/** The hairline over a row that begins at `top`, on whole pixels across a frame of `width`; `scale` is u/12 times the row's own. */
export function rowHairline(top: number, width: number, scale: number, color: string): GraphicItem {
  const y = Math.round(top) + 0.5
  const ends = [
    [0, y],
    [width, y],
  ] as const
  return lineItem(ends, { color, width: Math.max(1, scale * 0.6) })
}
