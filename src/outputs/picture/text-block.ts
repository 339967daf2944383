import { foldText } from '~/charts/fold-text'
import { lineBreaker } from '~/charts/timeline-wrap'
import { escapeMarkup } from '~/lib/escape-markup'

/** How words are set. Sizes in pixels, `leading` from line to line in sizes. */
export interface TextStyle {
  readonly size: number
  readonly leading: number
  readonly fill: string
  readonly bold?: boolean
}

/** Words laid out in lines, from the top of their place. */
export interface TextBlock {
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly height: number
}

/** The share of a line that words may fill by our measure: faces are unlike, and the widest has to stay inside. */
const fill = 0.96

const blockOf = (lines: readonly string[], style: TextStyle): TextBlock => ({
  lines,
  style,
  height: lines.length * style.size * style.leading,
})

/** A title: lines of nearly equal length, broken between clauses where that costs one line at most. */
export function titleBlock(text: string, style: TextStyle, width: number): TextBlock {
  return blockOf(foldText(text, style.size * (style.bold ? 1.03 : 1), width * fill), style)
}

/** Running text: full lines, no number parted from its unit, no character alone on the last. */
export function textBlock(text: string, style: TextStyle, width: number): TextBlock {
  if (text === '') return blockOf([], style)
  const lines = lineBreaker([{ text }], style.size)(width * fill).map((line) => line.text)
  return blockOf(lines, style)
}

/** Where the letters of a line stand whose place begins at `top`. */
const baseline = (top: number, { size, leading }: TextStyle, line: number): number => top + (line + 0.5) * size * leading + size * 0.36

const round = (value: number): number => Math.round(value * 10) / 10

/** One line of words as SVG. */
export function textSvg(text: string, x: number, y: number, { size, fill: color, bold }: TextStyle, anchor: 'start' | 'end' = 'start'): string {
  const weight = bold ? ' font-weight="700"' : ''
  const from = anchor === 'end' ? ' text-anchor="end"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${color}"${weight}${from}>${escapeMarkup(text)}</text>`
}

/** A block of words as SVG, its upper left corner (with `end` its upper right one) at `x`, `top`. */
export function blockSvg({ lines, style }: TextBlock, x: number, top: number, anchor: 'start' | 'end' = 'start'): string {
  return lines.map((line, index) => textSvg(line, x, baseline(top, style, index), style, anchor)).join('')
}
