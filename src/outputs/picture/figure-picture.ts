import { kindOf } from '~/charts/kinds'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import { asOfWords } from '~/domain/period/format-period'
import { escapeMarkup } from '~/lib/escape-markup'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { verdictRules } from '~/selectors/words/verdict-rules'
import { fileStack } from '../safe-svg'
import { densestPiece, drawingPiece, type DrawingSetting } from './drawing-piece'
import type { PictureTheme } from './drawing-svg'
import { markHeight, markPiece, markWidth } from './picture-mark'
import { type PicturePlace, pictureShapes, type PictureRatio, type PictureShape } from './picture-shape'
import { stackOf, tenth, type Piece } from './piece'
import { textPiece, titlePiece } from './text-block'

export type { PicturePlace } from './picture-shape'
export type { PictureRatio } from './picture-shape'

export interface PictureAsk {
  readonly record: FigureRecord
  readonly theme: PictureTheme
  readonly ratio: PictureRatio
  /** In the place of the figure's own title. */
  readonly title?: string
  readonly place: PicturePlace
}

/** A picture as one SVG document of `width` x `height` pixels at 1x. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What all parts of a picture are laid out with. */
interface Setting extends PictureAsk {
  readonly theme: PictureTheme
  readonly colours: ChartTheme
  readonly shape: PictureShape
  readonly title: string
}

const margin = 2.6
const topMargin = 2.1
const footGap = 1.3

/** Title and the line of unit, basis and period. */
function headPiece({ record, title, colours, shape: { unit } }: Setting, width: number): Piece {
  const lead = textPiece(record.lead, { size: 1.12 * unit, leading: 1.55, fill: colours.ink2 }, width)
  return stackOf([titlePiece(title, unit, colours.ink, width), lead], 0.25 * unit)
}

/** Note, rules and source in full, the map's notice, the address; what was left out for want of room is said first. */
function wordsPiece({ record, colours, place, shape: { unit } }: Setting, leftOut: number, width: number): Piece {
  const style = (fill: string) => ({ size: Math.max(11, 0.9 * unit), leading: 1.5, fill })
  const rest = leftOut === 0 ? '' : `限于篇幅，另有${leftOut}项未列，见本图链接。`
  const notice = 'notice' in record ? record.notice : ''
  return stackOf(
    [
      textPiece(`${rest}${record.note}${verdictRules(record)}`, style(colours.ink2), width),
      textPiece(`来源：${record.sourceLine}。${notice}`, style(colours.ink3), width),
      textPiece(place.link === '' ? '' : `本图链接：${place.link}`, style(colours.ink3), width),
    ],
    0.15 * unit,
  )
}

/** Words at the left and the mark in the corner, or the mark under the words where a column is narrow; a hairline over both. */
function footPiece(setting: Setting, leftOut: number, width: number): Piece {
  const { place, colours, shape } = setting
  const { unit } = shape
  const corner = markWidth(place, unit)
  const rule = (left: number, top: number) =>
    `<rect x="${tenth(left)}" y="${tenth(top)}" width="${tenth(width)}" height="1" fill="${colours.rule}"/>`
  const over = 0.7 * unit
  if (width < 60 * unit) {
    const piece = stackOf([wordsPiece(setting, leftOut, width), markPiece(place, colours, unit, width)], 0.8 * unit)
    return { height: over + piece.height, draw: (left, top) => rule(left, top) + piece.draw(left, top + over) }
  }
  const words = wordsPiece(setting, leftOut, width - corner - 2 * unit)
  const mark = markPiece(place, colours, unit, corner)
  return {
    height: over + Math.max(words.height, markHeight * unit),
    draw: (left, top) => rule(left, top) + words.draw(left, top + over) + mark.draw(left + width - corner, top + over),
  }
}

/** A record, and what is left of it with one row fewer, two fewer, and so on, to the least that its kind draws. */
function shortened(record: FigureRecord): readonly FigureRecord[] {
  const records = [record]
  for (let next = kindOf(record).shorter?.(record) ?? null; next; next = kindOf(next).shorter?.(next) ?? null) records.push(next)
  return records
}

/** A drawing that fits: as few rows as it takes are left out, and counted. What fits with some left out fits with more, so halving finds it. */
function fitted(
  record: FigureRecord,
  settingOf: (leftOut: number) => DrawingSetting,
): { readonly drawing: Piece; readonly leftOut: number } {
  const records = shortened(record)
  const drawingAt = (count: number) => drawingPiece(records[count] ?? record, settingOf(count))
  const whole = drawingAt(0)
  if (whole) return { drawing: whole, leftOut: 0 }
  let [low, high] = [Math.min(1, records.length - 1), records.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (drawingAt(middle)) high = middle
    else low = middle + 1
  }
  return { drawing: drawingAt(low) ?? densestPiece(records[low] ?? record, settingOf(low)), leftOut: low }
}

/** Head, drawing and foot one below the other. */
function stackedParts(setting: Setting): string {
  const { width, height, unit } = setting.shape
  const inner = width - 2 * margin * unit
  const head = headPiece(setting, inner)
  const from = topMargin * unit + head.height + 1.2 * unit
  const roomTo = (leftOut: number) => height - 1.7 * unit - footPiece(setting, leftOut, inner).height - footGap * unit
  const { drawing, leftOut } = fitted(setting.record, (count) => ({
    theme: setting.theme,
    unit,
    place: { width: Math.floor(inner), height: Math.floor(roomTo(count) - from) },
  }))
  const spare = roomTo(leftOut) - from - drawing.height
  const left = margin * unit
  return (
    head.draw(left, topMargin * unit) +
    drawing.draw(left, from + spare / 2) +
    footPiece(setting, leftOut, inner).draw(left, roomTo(leftOut) + footGap * unit)
  )
}

const columnShare = 0.29
/** The north-west of a map is empty: a head as low as its corner reaches over it that far, in widths of the map's place. */
const emptyCorner = 0.3

/** Words in a column at the left, the drawing at the right over the full height: for maps on wide pictures. */
function sideParts(setting: Setting): string {
  const { width, height, unit } = setting.shape
  const inner = width - 2 * margin * unit
  const column = Math.floor(inner * columnShare)
  const gap = 2 * unit
  const place = { width: Math.floor(inner - column - gap), height: Math.floor(height - 3.6 * unit) }
  const { drawing, leftOut } = fitted(setting.record, () => ({ theme: setting.theme, unit, place }))
  const foot = footPiece(setting, leftOut, column)
  const left = margin * unit
  return (
    headPiece(setting, column + gap + emptyCorner * place.width).draw(left, topMargin * unit) +
    foot.draw(left, height - 1.7 * unit - foot.height) +
    drawing.draw(left + column + gap, 2 * unit + (place.height - drawing.height) / 2)
  )
}

function described({ record, place }: Setting): string {
  return `${record.lead}来源：${record.sourceLine}。${asOfWords(place.asOf)}，版本 ${place.version}。${place.link}`
}

/** One well-formed SVG document, redrawn for its size: title, unit line, drawing, note, source, date and link are inside. */
export function figurePicture(ask: PictureAsk): Picture {
  const shape = pictureShapes[ask.ratio]
  const setting: Setting = { ...ask, colours: chartThemes[ask.theme], shape, title: ask.title ?? ask.record.title }
  const { width, height, unit } = shape
  const isMap = ask.record.kind === 'map' || ask.record.kind === 'highlights'
  const parts = isMap && width > 1.5 * height ? sideParts(setting) : stackedParts(setting)
  const { paper, ink } = setting.colours
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ` +
      `font-family="${fileStack}" font-weight="400"><title>${escapeMarkup(setting.title)}</title><desc>${escapeMarkup(described(setting))}</desc>` +
      `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="${tenth(0.25 * unit)}" fill="${ink}"/>${parts}</svg>`,
    width,
    height,
  }
}
