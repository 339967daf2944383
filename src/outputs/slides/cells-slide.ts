import { cellsHeight } from '~/charts/cells/layout'
import { seenPeriod, seenText } from '~/domain/value/undated-mark'
import type { CellsRecord } from '~/selectors/figure/figure-record'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { deckColors } from './deck-style'
import { addTable, fitTable, tablePages, type DeckCell, type DeckTable } from './deck-table'
import type { PictureSize } from './map-slide'
import type { Frame } from './slide-frame'
import type { Slide } from './slide-items'

const pixelsPerInch = 96
const gap = 0.25
/** Room for a head and two rows. */
const tableHeight = 1.5

function valueRow(name: string, reading: CellsRecord['to'], size: number): readonly DeckCell[] {
  return [
    [{ text: name, bold: true }],
    [{ text: seenPeriod(reading.period), color: deckColors.ink2 }],
    [{ text: seenText(reading), bold: true, size: size + 2 }],
  ]
}

function valueTable({ indicatorName, from, to }: CellsRecord, size: number): DeckTable {
  return {
    columns: [
      { head: '指标', share: 2 },
      { head: '时期', share: 1 },
      { head: '数值', share: 1 },
    ],
    rows: [valueRow(`${indicatorName}（此前）`, from, size), valueRow(indicatorName, to, size)],
    size,
  }
}

/** The widest drawing that fits whole into a box of the slide: it grows in height with its width. */
function drawingSize(record: CellsRecord, { w, h }: SlideBox): PictureSize {
  const sizes = Array.from({ length: 12 }, (_, at) => {
    const width = Math.round(w * pixelsPerInch * (1 - at / 20))
    const u = width / 52
    return { width, u, height: cellsHeight(record, { width, u, medium: 'wall' }) }
  })
  const [widest = { width: 1, height: 1, u: 1 }] = [...sizes.filter(({ height }) => height <= h * pixelsPerInch), ...sizes.slice(-1)]
  return widest
}

/**
 * One quantity before and after: its cells as a picture as wide as the slide, since the format has no such chart; under it both values as
 * a native table.
 */
export async function cellsSlide(
  deck: Deck,
  frame: Frame,
  record: CellsRecord,
  size: number,
  picture: (record: CellsRecord, size: PictureSize) => Promise<string>,
  words: string,
): Promise<readonly Slide[]> {
  const { body } = frame
  const drawing = drawingSize(record, { ...body, h: body.h - tableHeight - gap })
  const data = await picture(record, drawing)
  const slide = frame.open(deck, 0)
  const [w, h] = [drawing.width / pixelsPerInch, drawing.height / pixelsPerInch]
  // What room is left stands over and under both.
  const y = body.y + Math.max(0, body.h - h - gap - tableHeight) / 2
  slide.addImage({ ...body, y, w, h, data, altText: words, objectName: '图形' })
  const under = { ...body, y: y + h + gap, h: tableHeight }
  const table = fitTable((points) => valueTable(record, points), size, under)
  const [page] = tablePages(table, under)
  if (page) addTable(slide, table, page, under, '数值')
  return [slide]
}
