import qrcode from 'qrcode-generator'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { asOfWords } from '~/domain/period/format-period'
import { textWidth } from '~/lib/text-width'
import type { PicturePlace } from './picture-shape'
import { tenth, type Piece } from './piece'
import { linesPiece, textSvg } from './text-block'

const hexagon = 'M0 -6.6 5.7 -3.3 5.7 3.3 0 6.6 -5.7 3.3 -5.7 -3.3Z'

/** The side of the square that the mark of the site is drawn in. */
export const logoSide = 26

/** The mark of the site: three hexagons of the map's own grid. */
export function logoPaths({ gold, ramp }: ChartTheme): string {
  const cells = [
    [13, 7.4, gold],
    [6.8, 18.2, ramp[5]],
    [19.2, 18.2, ramp[3]],
  ] as const
  return cells.map(([x, y, fill]) => `<path d="${hexagon}" transform="translate(${x} ${y})" fill="${fill}"/>`).join('')
}

/** A code's dark modules as one path of unit squares, `size` to a side. */
interface QrPath {
  readonly d: string
  readonly size: number
}

/** An address as a QR code of the least size that holds it; null where no code does (2331 bytes at the middle level). */
function qrPath(text: string): QrPath | null {
  const code = qrcode(0, 'M')
  code.addData(text)
  try {
    code.make()
  } catch {
    return null
  }
  const size = code.getModuleCount()
  const cells = Array.from({ length: size * size }, (_, index) => [index % size, Math.floor(index / size)] as const)
  return { d: cells.flatMap(([x, y]) => (code.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : [])).join(''), size }
}

/** The mark's three hexagons in a square of `size` pixels. */
function logoSvg(left: number, top: number, size: number, theme: ChartTheme): string {
  const scale = tenth((size / logoSide) * 100) / 100
  return `<g transform="translate(${tenth(left)} ${tenth(top)}) scale(${scale})">${logoPaths(theme)}</g>`
}

/** Under this many pixels a module is lost on a projector or in a chat. */
const leastModule = 1.2

/** The address as a code on a white ground `side` pixels wide, two quiet modules around it; '' where it says nothing to a phone or is too long. */
function qrSvg(link: string, left: number, top: number, side: number): string {
  const code = /^https?:/.test(link) ? qrPath(link) : null
  const scale = code ? side / (code.size + 4) : 0
  if (!code || scale < leastModule) return ''
  const from = (start: number) => tenth(start + 2 * scale)
  return (
    `<rect x="${tenth(left)}" y="${tenth(top)}" width="${side}" height="${side}" fill="#ffffff"/>` +
    `<path d="${code.d}" transform="translate(${from(left)} ${from(top)}) scale(${scale.toFixed(4)})" fill="#000000" shape-rendering="crispEdges"/>`
  )
}

const nameSize = 1.15
const dateSize = 0.9
export const markHeight = 5.6

/** The width of a mark's words with its logo, in pixels. */
function wordsWidth({ name, asOf, version }: PicturePlace, unit: number): number {
  const named = 2.1 * unit + textWidth(name, nameSize * unit, true)
  return Math.max(named, ...[asOfWords(asOf), `版本 ${version}`].map((text) => textWidth(text, dateSize * unit)))
}

/** The width that a mark takes in a corner, in pixels, with its code. */
export function markWidth(place: PicturePlace, unit: number): number {
  return 1.06 * wordsWidth(place, unit) + unit + markHeight * unit
}

/** Who publishes, to which month the data go, their version, and the code of the address: in a block `width` pixels wide, code at its right. */
export function markPiece(place: PicturePlace, theme: ChartTheme, unit: number, width: number): Piece {
  const side = markHeight * unit
  const dates = linesPiece([asOfWords(place.asOf), `版本 ${place.version}`], { size: dateSize * unit, leading: 1.5, fill: theme.ink3 })
  return {
    height: side,
    draw: (left, top) =>
      logoSvg(left, top + 0.15 * unit, 1.6 * unit, theme) +
      textSvg(place.name, left + 2.1 * unit, top + 1.4 * unit, { size: nameSize * unit, leading: 1, fill: theme.ink, bold: true }) +
      dates.draw(left, top + 2.6 * unit) +
      qrSvg(place.link, left + width - side, top, side),
  }
}
