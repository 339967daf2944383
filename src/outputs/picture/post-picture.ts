import { drawingHeight } from '~/charts/heights'
import { chartThemes } from '~/charts/theme/chart-theme'
import { escapeMarkup } from '~/lib/escape-markup'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { verdictRules } from '~/selectors/words/verdict-rules'
import { fileStack } from '../safe-svg'
import { countyList } from './county-list'
import { framedPiece } from './drawing-piece'
import type { Picture } from './figure-picture'
import { markPiece } from './picture-mark'
import type { PicturePlace } from './picture-shape'
import { stackOf, type Piece } from './piece'
import { textPiece, titlePiece } from './text-block'

/** As wide as a phone shows it: the words are read there, so none is smaller than on a page. */
const width = 360
const unit = 12
const margin = 16
const inner = width - 2 * margin
const smallest = 11

function drawnPiece(record: FigureRecord): Piece {
  const frame = { width: inner, height: drawingHeight(record, inner, unit, 'embed'), u: unit, medium: 'embed' } as const
  const drawing = framedPiece(record, frame, { theme: 'light', place: frame })
  return stackOf([drawing, countyList(record, frame, chartThemes.light, unit, inner)], unit)
}

/**
 * A picture for places where no link and no frame survives (公众号, 群聊): as narrow as a phone and as high as it needs, with all that
 * the reader has to know inside it. `width` and `height` are pixels at 1x; it is meant for 3x, 1080 wide.
 */
export function postPicture(record: FigureRecord, place: PicturePlace): Picture {
  const { paper, ink, ink2, ink3 } = chartThemes.light
  const small = (fill: string) => ({ size: smallest, leading: 1.55, fill })
  const notice = 'notice' in record ? record.notice : ''
  const full = stackOf(
    [
      stackOf([titlePiece(record.title, unit, ink, inner), textPiece(record.lead, { size: unit, leading: 1.55, fill: ink2 }, inner)], 2),
      drawnPiece(record),
      stackOf([
        textPiece(`${record.note}${verdictRules(record)}`, small(ink2), inner),
        textPiece(`来源：${record.sourceLine}。${notice}`, small(ink3), inner),
      ]),
      markPiece(place, chartThemes.light, unit, inner),
    ],
    unit,
  )
  const height = Math.ceil(full.height + 2 * margin)
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ` +
      `font-family="${fileStack}" font-weight="400"><title>${escapeMarkup(record.title)}</title>` +
      `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="3" fill="${ink}"/>${full.draw(margin, margin)}</svg>`,
    width,
    height,
  }
}
