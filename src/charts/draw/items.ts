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

const pointsOf = (points: readonly Point[]) => ({ points: points.map(([x, y]) => [toTenth(x), toTenth(y)]) })
const shapeOf = ({ left, top, width, height }: Box) => ({
  x: toTenth(left),
  y: toTenth(top),
  width: toTenth(width),
  height: toTenth(height),
})

/** An open line through points. */
export function lineItem(points: readonly Point[], stroke: Stroke, z = behind): GraphicItem {
  return { type: 'polyline', z, silent: true, shape: pointsOf(points), style: { ...strokeStyle(stroke), lineJoin: 'round' } }
}

/** A closed outline through points. */
export function outlineItem(points: readonly Point[], stroke: Stroke, z = above): GraphicItem {
  return { type: 'polygon', z, silent: true, shape: pointsOf(points), style: { ...strokeStyle(stroke), lineJoin: 'round' } }
}

/** What points enclose, filled. */
export function filledItem(points: readonly Point[], fill: string | PatternFill, z = above): GraphicItem {
  return { type: 'polygon', z, silent: true, shape: pointsOf(points), style: { fill } }
}

/** A rectangle filled with a colour or a pattern. */
export function rectItem(box: Box, fill: string | PatternFill, z = behind): GraphicItem {
  return { type: 'rect', z, silent: true, shape: shapeOf(box), style: { fill } }
}

/** The edge of a rectangle. */
export function frameItem(box: Box, stroke: Stroke, z = behind): GraphicItem {
  return { type: 'rect', z, silent: true, shape: shapeOf(box), style: strokeStyle(stroke) }
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
