import type { ChartTheme } from './chart-theme'

interface SvgNode {
  readonly tag: string
  readonly key: string
  readonly attrs: Record<string, string | number>
}

/** A fill of an ECharts item: plain data, drawn as an SVG `<pattern>`. */
export interface PatternFill {
  type: 'pattern'
  svgElement: { tag: string; key: string; attrs: Record<string, string | number>; children: SvgNode[] }
  svgWidth: number
  svgHeight: number
}

/** Lines at 45° rising to the right, `pitch` apart across them: a square tile whose corners carry the neighbours' ends. */
function diagonals(pitch: number, line: number, color: string, ground: string | null): PatternFill {
  const side = Math.round(pitch * Math.SQRT2 * 100) / 100
  const over = Math.round(line * 100) / 100
  const corner = `M${-over} ${over}L${over} ${-over}`
  const middle = `M${-over} ${side + over}L${side + over} ${-over}`
  const d = `${corner}${middle}M${side - over} ${side + over}L${side + over} ${side - over}`
  const children: SvgNode[] = []
  if (ground) children.push({ tag: 'rect', key: 'ground', attrs: { width: side, height: side, fill: ground } })
  children.push({ tag: 'path', key: 'lines', attrs: { d, stroke: color, 'stroke-width': over, fill: 'none' } })
  return { type: 'pattern', svgElement: { tag: 'g', key: 'tile', attrs: {}, children }, svgWidth: side, svgHeight: side }
}

/** 资料收集中: 45°, pitch 7, line 1.6 of the look's thin hatch line. `scale` is u/12. */
export function hatchFill(theme: ChartTheme, scale: number): PatternFill {
  return diagonals(7 * scale, 0.9 * scale, theme.hatch, null)
}

/** Part of a year: diagonal stripes inside a bar, on the ramp's pale step. */
export function stripeFill(theme: ChartTheme, scale: number): PatternFill {
  return diagonals(5.4 * scale, 2.6 * scale, theme.bar, theme.ramp[1])
}
