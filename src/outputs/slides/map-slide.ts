import type { Frame } from '~/charts/chart'
import { hexAspect } from '~/charts/geography/hex-frame'
import { mapLayout } from '~/charts/map/layout'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { MapRecord } from '~/selectors/figure/map-figure'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { deckColors } from './deck-style'
import { addTable, fitTable, headHeight, tablePages, type DeckCell, type DeckTable } from './deck-table'
import type { SlideFrame } from './slide-frame'
import { addWords, type Slide } from './slide-items'
import { linesHeight, linesOf } from './text-lines'

/** The size of a bare drawing, in pixels at 1x: `u` is its type unit. */
export type PictureSize = Omit<Frame, 'medium'>

const pixelsPerInch = 96
const gap = 0.3
const noticeSize = 9
/** Its numbers are then 10 points high, the names 6.5. */
const leastUnit = 7

function mapTable(record: MapRecord, size: number): DeckTable {
  return {
    columns: [
      { head: '县（区、市）', share: 1.2 },
      { head: `数值（${record.unit}）`, share: 1.2, align: 'right' },
      { head: '期别', share: 1.3 },
    ],
    rows: record.regions.map(({ name, reading, adcode }): readonly DeckCell[] => {
      const focus = adcode === record.focus ? { color: deckColors.goldText, bold: true } : {}
      if (!reading) return [[{ text: name, ...focus }], [{ text: terms.blank, color: deckColors.ink3 }], '']
      const { lead, number, tail } = reading.printed
      return [
        [{ text: name, ...focus }],
        [{ text: `${lead}${number}${tail}`, bold: true, ...focus }],
        [{ text: seenPeriod(reading.period), size: size - 1, color: deckColors.ink2 }],
      ]
    }),
    size,
  }
}

function highlightsTable(record: HighlightsRecord, size: number): DeckTable {
  return {
    columns: [
      { head: '县（区、市）', share: 1 },
      { head: '亮点', share: 3 },
    ],
    rows: record.regions.map(({ name, text }): readonly DeckCell[] => [[{ text: name, bold: true }], text]),
    size,
  }
}

/** The table next to the map, its rows as high as there is room for. */
function sideTable(make: (size: number) => DeckTable, size: number, box: Pick<SlideBox, 'w' | 'h'>): DeckTable {
  const fitting = fitTable((points) => make(points), size, box)
  const spare = (box.h - headHeight(fitting, box.w)) / Math.max(1, fitting.rows.length)
  const airy = { ...fitting, least: Math.min(0.4, spare * 0.98) }
  return tablePages(airy, box).length === 1 ? airy : fitting
}

/** The largest type at which the map bears its numbers itself, down to what is read from a chair; without them, the plain one. */
function typeUnit(record: MapRecord | HighlightsRecord, pixels: Omit<PictureSize, 'u'>): number {
  const plain = Math.max(10, pixels.width / 46)
  if (record.kind !== 'map') return plain
  const bears = (u: number) => mapLayout(record, { ...pixels, u, medium: 'wall' }).words === 'values'
  const units = Array.from({ length: 1 + Math.floor((plain - leastUnit) * 2) }, (_, at) => plain - at / 2)
  return [...units, leastUnit].find(bears) ?? plain
}

/** A map as a picture, as high as the body allows, with its notice under it; next to it every value as a native table. */
export async function mapSlide(
  deck: Deck,
  frame: SlideFrame,
  record: MapRecord | HighlightsRecord,
  size: number,
  picture: (record: MapRecord | HighlightsRecord, size: PictureSize) => Promise<string>,
  words: string,
): Promise<readonly Slide[]> {
  const { body } = frame
  const widest = body.w * (record.kind !== 'map' ? 0.52 : deck.page.width > 12 ? 0.56 : 0.63)
  const notice = linesHeight(linesOf(record.notice, noticeSize, widest), noticeSize) + 0.05
  const aspect = hexAspect(record.hexMap)
  const w = Math.min(widest, (body.h - notice) / aspect)
  const h = w * aspect
  const pixels = { width: Math.round(w * pixelsPerInch), height: Math.round(h * pixelsPerInch) }
  const data = await picture(record, { ...pixels, u: typeUnit(record, pixels) })
  const slide = frame.open(deck, 0)
  const box = { x: body.x, y: body.y + Math.max(0, (body.h - notice - h) / 2), w, h }
  slide.addImage({ ...box, data, altText: words, objectName: '地图' })
  addWords(
    slide,
    record.notice,
    { x: body.x, y: body.y + body.h - notice + 0.05, w: widest, h: notice - 0.05 },
    { name: '地图说明', size: noticeSize, color: deckColors.ink3 },
  )
  const side = { x: body.x + w + gap, y: body.y, w: body.w - w - gap, h: body.h }
  const table = sideTable((points) => (record.kind === 'map' ? mapTable(record, points) : highlightsTable(record, points)), size, side)
  const [page] = tablePages(table, side)
  if (page) addTable(slide, table, page, side, '各县（区、市）')
  return [slide]
}
