import { chartThemes, type ChartTheme } from '~/charts/chart-theme'
import { sansStack } from '~/charts/font-stack'
import { escapeMarkup } from '~/lib/escape-markup'
import type { FigureRecord } from '~/selectors/figure-record'
import { verdictRules } from '~/selectors/verdict-rules'
import { parseSvg, printSvg } from '../svg-tree'
import { drawingSvg, type PictureTheme } from './drawing-svg'
import { fitDrawing } from './fit-drawing'
import { pictureShapes, type PictureRatio } from './picture-shape'
import { qrPath } from './qr-path'
import { blockSvg, textBlock, titleBlock, type TextBlock } from './text-block'

export type { PictureRatio } from './picture-shape'

/** What stands round a picture: who publishes, data date and version, the address that the reader comes back by. */
export interface PicturePlace {
  readonly name: string
  readonly asOf: string
  readonly version: string
  readonly link: string
}

export interface PictureAsk {
  readonly record: FigureRecord
  readonly theme: PictureTheme
  readonly ratio: PictureRatio
  /** In the place of the figure's own title. */
  readonly title?: string
  readonly place: PicturePlace
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const hexagon = 'M0 -6.6 5.7 -3.3 5.7 3.3 0 6.6 -5.7 3.3 -5.7 -3.3Z'

function logoSvg(x: number, y: number, size: number, { gold, ramp }: ChartTheme): string {
  const cells = [
    [13, 7.4, gold],
    [6.8, 18.2, ramp[5]],
    [19.2, 18.2, ramp[3]],
  ] as const
  const paths = cells.map(([left, top, fill]) => `<path d="${hexagon}" transform="translate(${left} ${top})" fill="${fill}"/>`).join('')
  return `<g transform="translate(${x} ${y}) scale(${size / 26})">${paths}</g>`
}

/** The drawing's elements without its own root, for a place in the picture. */
function drawingGroup(svg: string, left: number, top: number): string {
  const { children } = parseSvg(svg)
  const drawn = children.map((child) => (typeof child === 'string' ? child : child.tag === 'title' || child.tag === 'desc' ? '' : printSvg(child)))
  return `<g transform="translate(${left} ${top})">${drawn.join('')}</g>`
}

function stack(blocks: readonly TextBlock[], x: number, from: number): { readonly svg: string; readonly bottom: number } {
  let top = from
  const svg = blocks.map((block) => {
    const drawn = blockSvg(block, x, top)
    top += block.height
    return drawn
  })
  return { svg: svg.join(''), bottom: top }
}

const heightOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, { height }) => sum + height, 0)

function qrSvg(link: string, right: number, bottom: number, side: number): string {
  const code = /^https?:/.test(link) ? qrPath(link) : null
  if (!code) return ''
  const scale = side / (code.size + 4)
  const [x, y] = [right - side, bottom - side]
  return (
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="#ffffff"/>` +
    `<path d="${code.d}" transform="translate(${x + 2 * scale} ${y + 2 * scale}) scale(${scale})" fill="#000000" shape-rendering="crispEdges"/>`
  )
}

/** One well-formed SVG document, redrawn for its size: title, unit line, drawing, note, source, date and link are inside. */
export function figurePicture({ record, theme: themeName, ratio, title = record.title, place }: PictureAsk): Picture {
  const { width, height, unit } = pictureShapes[ratio]
  const theme = chartThemes[themeName]
  const pad = 2.6 * unit
  const inner = width - 2 * pad
  const small = (fill: string) => ({ size: Math.max(11, 0.86 * unit), leading: 1.5, fill })
  const head = [
    titleBlock(title, { size: 2 * unit, leading: 1.34, fill: theme.ink, bold: true }, inner),
    textBlock(record.lead, { size: 1.1 * unit, leading: 1.6, fill: theme.ink2 }, inner),
  ]
  const markWidth = 17 * unit
  const notice = 'notice' in record ? record.notice : ''
  const foot = [
    textBlock([record.note, verdictRules(record)].join(''), small(theme.ink2), inner - markWidth),
    textBlock(`来源：${record.sourceLine}。${notice}`, small(theme.ink3), inner - markWidth),
    textBlock(place.link, small(theme.ink3), inner - markWidth),
  ]
  const footHeight = Math.max(heightOf(foot), 5.6 * unit)
  const bottom = height - 1.9 * unit
  const headEnd = 2 * unit + heightOf(head)
  const footTop = bottom - footHeight
  const room = { width: Math.floor(inner), height: Math.floor(footTop - 1.2 * unit - headEnd - 1.2 * unit) }
  const frame = fitDrawing(record, room, 1.5 * unit) ?? { ...room, u: 11, medium: 'embed' as const }
  const left = Math.round(pad + (inner - frame.width) / 2)
  const top = Math.round(headEnd + 1.2 * unit + (room.height - frame.height) / 2)
  const drawing = drawingSvg(record, themeName, { width: frame.width, height: frame.height, u: frame.u, medium: frame.medium === 'wall' ? 'wall' : 'embed' })
  const right = width - pad
  const marks = [
    { ...textBlock(place.name, { size: 1.1 * unit, leading: 1.5, fill: theme.ink, bold: true }, markWidth) },
    { ...textBlock(`数据截至 ${place.asOf}`, small(theme.ink3), markWidth) },
    { ...textBlock(`版本 ${place.version}`, small(theme.ink3), markWidth) },
  ]
  const markRight = right - 6.2 * unit
  const body =
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(`${record.lead}来源：${record.sourceLine}。数据截至 ${place.asOf}，版本 ${place.version}。${place.link}`)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/><rect width="${width}" height="${0.25 * unit}" fill="${theme.ink}"/>` +
    stack(head, pad, 2 * unit).svg +
    drawingGroup(drawing, left, top) +
    `<rect x="${pad}" y="${footTop - 0.6 * unit}" width="${inner}" height="1" fill="${theme.rule}"/>` +
    stack(foot, pad, footTop).svg +
    marks.map((block, index) => blockSvg(block, markRight, footTop + heightOf(marks.slice(0, index)), 'end')).join('') +
    logoSvg(markRight - 1.1 * unit * place.name.length - 2.2 * unit, footTop - 0.1 * unit, 1.9 * unit, theme) +
    qrSvg(place.link, right, footTop + 5.6 * unit, 5.6 * unit)
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${sansStack}">${body}</svg>`,
    width,
    height,
  }
}
