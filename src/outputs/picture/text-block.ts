import { clauseLines, clausesFit, foldText, fullLines } from '~/charts/text/wrap'
import { escapeMarkup } from '~/lib/escape-markup'
import { lineWidth } from '~/lib/text-width'
import { tenth, type Piece } from './piece'

/** How words are set. Sizes in pixels, `leading` from line to line in sizes. */
export interface TextStyle {
  readonly size: number
  readonly leading: number
  readonly fill: string
  readonly bold?: boolean
}

/** The share of a line that words may fill by our measure: faces are unlike, and the widest has to stay inside. */
const fill = 0.96

/** How far under the middle of its line the foot of the letters lies, in sizes. */
const drop = 0.36

/** One line of words as SVG, the foot of its letters at `y`. */
export function textSvg(
  text: string,
  x: number,
  y: number,
  { size, fill: color, bold }: TextStyle,
  anchor: 'start' | 'end' = 'start',
): string {
  const weight = bold ? ' font-weight="700"' : ''
  const from = anchor === 'end' ? ' text-anchor="end"' : ''
  return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${tenth(size)}" fill="${color}"${weight}${from}>${escapeMarkup(text)}</text>`
}

/** Lines one below the other. */
export function linesPiece(lines: readonly string[], style: TextStyle): Piece {
  const { size, leading } = style
  return {
    height: lines.length * size * leading,
    draw: (left, top) => lines.map((line, at) => textSvg(line, left, top + (at + 0.5) * size * leading + size * drop, style)).join(''),
  }
}

/** Title sizes in type units, the largest first: a smaller one is taken where it keeps a clause on one line. */
const titleSizes = [2.1, 2, 1.9, 1.8, 1.7, 1.6]

/** A title in bold: each line a clause or more where one of the sizes allows it, else lines of nearly equal length; never a part of it. */
export function titlePiece(text: string, unit: number, color: string, width: number): Piece {
  const room = width * fill
  // Bold figures are wider than the measure's plain ones.
  const bold = 1.03
  const ems = titleSizes.find((size) => clausesFit(text, size * unit * bold, room))
  const size = (ems ?? 1.9) * unit
  const lines = ems === undefined ? foldText(text, size * bold, room) : clauseLines(text, size * bold, room)
  return linesPiece(lines, { size, leading: 1.34, fill: color, bold: true })
}

/** Running text in lines of at most `width` pixels: no number parted from its unit, no character alone on the last. */
export function wrapLines(text: string, size: number, width: number): readonly string[] {
  return fullLines(text, (line) => lineWidth(line, size))(width * fill)
}

/** A paragraph of running text. */
export function textPiece(text: string, style: TextStyle, width: number): Piece {
  return linesPiece(wrapLines(text, style.size, width), style)
}
