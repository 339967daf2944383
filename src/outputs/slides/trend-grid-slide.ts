import { cellText } from '~/charts/draw/cell-text'
import { trendGridHeight } from '~/charts/trend-grid/height'
import { trendGridTable } from '~/charts/trend-grid/words'
import type { TrendGridRecord } from '~/selectors/figure/trend-grid-figure'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { addTable, fitTable, tablePages, type DeckTable } from './deck-table'
import type { PictureSize } from './map-slide'
import type { SlideFrame } from './slide-frame'
import type { Slide } from './slide-items'

const pixelsPerInch = 96
/** Type units that are tried, in pixels, the largest first: the least is 7 points high at its smallest. */
const units = Array.from({ length: 17 }, (_, at) => 16 - at / 2)

/** The body of a slide, at the largest type at which all panels fit. */
function drawingSize(record: TrendGridRecord, { w, h }: SlideBox): PictureSize {
  const [width, height] = [Math.round(w * pixelsPerInch), Math.round(h * pixelsPerInch)]
  const fits = (u: number) => trendGridHeight(record, { width, u, medium: 'wall' }) <= height
  return { width, height, u: units.find(fits) ?? 8 }
}

/** A row a place, a column a year, as on the page; the year columns are as narrow as their numbers. */
function valueTable(record: TrendGridRecord, size: number): DeckTable {
  const { columns, rows } = trendGridTable(record)
  const last = columns.length - 1
  return {
    columns: columns.map((head, at) => (at === 0 ? { head, share: 2 } : { head, share: at === last ? 3.4 : 1 })),
    rows: rows.map((row) => row.map((cell, at) => (at === 0 ? [{ text: cellText(cell), bold: true }] : cellText(cell)))),
    size,
  }
}

/** Small trends as one picture, since a native chart for each would be a workbook a county; on the next slide every value as a native table. */
export async function trendGridSlides(
  deck: Deck,
  frame: SlideFrame,
  record: TrendGridRecord,
  size: number,
  picture: (record: TrendGridRecord, size: PictureSize) => Promise<string>,
  words: string,
): Promise<readonly Slide[]> {
  const { body } = frame
  const data = await picture(record, drawingSize(record, body))
  const first = frame.open(deck, 0)
  first.addImage({ x: body.x, y: body.y, w: body.w, h: body.h, data, altText: words, objectName: '图形' })
  const table = fitTable((points) => valueTable(record, points), size, body)
  const others = tablePages(table, body).map((page, at) => {
    const slide = frame.open(deck, at + 1)
    addTable(slide, table, page, body, '数值')
    return slide
  })
  return [first, ...others]
}
