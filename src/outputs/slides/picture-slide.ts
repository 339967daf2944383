import type { ChartCell } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { recordTable } from '~/charts/kinds'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { addTable, fitTable, headHeight, tablePages, type DeckCell, type DeckTable } from './deck-table'
import type { PictureSize } from './map-slide'
import type { SlideFrame } from './slide-frame'
import type { Slide } from './slide-items'
import { tableSlides } from './table-slides'

const pixelsPerInch = 96
const gap = 0.25
/** How much of the body a table under a picture may take. */
const tableShare = 0.4

/** The cells of a row: what it is about in bold, its numbers larger. */
function cellsOf(row: readonly ChartCell[], size: number): readonly DeckCell[] {
  return row.map((cell, at) => {
    if (typeof cell !== 'string') return [{ text: cell.text, bold: true, size: size + 2 }]
    return at === 0 ? [{ text: cell, bold: true }] : cell
  })
}

function valueTable(record: FigureRecord, size: number): DeckTable {
  const { columns, rows } = recordTable(record)
  return {
    columns: columns.map((head, at) => ({ head, share: at === 0 ? 2 : 1 })),
    rows: rows.map((row) => cellsOf(row, size)),
    size,
  }
}

/** The widest drawing that fits into a box of the slide: it grows in height with its width. */
function drawingSize(record: FigureRecord, { w, h }: SlideBox): PictureSize {
  const sizes = Array.from({ length: 12 }, (_, at) => {
    const width = Math.round(w * pixelsPerInch * (1 - at / 20))
    const u = width / 52
    return { width, u, height: drawingHeight(record, width, u, 'wall') }
  })
  const [widest = { width: 1, height: 1, u: 1 }] = [...sizes.filter(({ height }) => height <= h * pixelsPerInch), ...sizes.slice(-1)]
  return widest
}

/**
 * A figure as a picture as wide as the slide, for a kind that the format has no chart for; under it its numbers as a native table, on
 * slides of their own where they are many.
 */
export async function pictureSlides(
  deck: Deck,
  frame: SlideFrame,
  record: FigureRecord,
  size: number,
  picture: (record: FigureRecord, size: PictureSize) => Promise<string>,
  words: string,
): Promise<readonly Slide[]> {
  const { body } = frame
  const most = { ...body, h: body.h * tableShare }
  const table = fitTable((points) => valueTable(record, points), size, most)
  const [page, ...more] = tablePages(table, most)
  const sideBySide = page !== undefined && more.length === 0
  const tableHeight = sideBySide ? headHeight(table, body.w) + page.heights.reduce((sum, height) => sum + height, 0) : 0
  const room = sideBySide ? body.h - tableHeight - gap : body.h
  const drawing = drawingSize(record, { ...body, h: room })
  const data = await picture(record, drawing)
  const slide = frame.open(deck, 0)
  const [w, h] = [drawing.width / pixelsPerInch, drawing.height / pixelsPerInch]
  // The room that is left is divided above and below both.
  const y = body.y + Math.max(0, room - h) / 2
  slide.addImage({ ...body, y, w, h, data, altText: words, objectName: '图形' })
  if (!sideBySide) return [slide, ...tableSlides(deck, frame, valueTable(record, size), '数值')]
  addTable(slide, table, page, { x: body.x, y: y + h + gap, w: body.w }, '数值')
  return [slide]
}
