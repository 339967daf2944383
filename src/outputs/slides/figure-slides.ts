import { recordSentence } from '~/charts/kinds'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureKind } from '~/domain/figure/figure'
import type { FigureRecord, RecordOf } from '~/selectors/figure/kinds'
import { recordIds, statedFact } from '~/selectors/record/record-sources'
import { rankingPart, structurePart } from './bar-slides'
import type { ChartPart } from './chart-part'
import { addChart, type Deck } from './deck'
import { deckColors } from './deck-style'
import { gaugeSlides } from './gauge-slide'
import { mapSlide, type PictureSize } from './map-slide'
import { pictureSlides } from './picture-slide'
import { frameOf, type SlideFrame } from './slide-frame'
import { addWords, type Slide } from './slide-items'
import { speakerNotes } from './speaker-notes'
import { comparisonSlides, timelineSlides } from './table-slides'
import { targetSlides } from './target-slides'
import { linesHeight, linesOf } from './text-lines'
import { trendGridSlides } from './trend-grid-slide'
import { trendPart, trendKey } from './trend-slide'

/** One figure of a deck: what it shows, the words that it goes under, and its address. */
export interface DeckSlide {
  readonly record: FigureRecord
  readonly title: string
  /** A note of the reader's own or the figure's; the figure's is printed under the drawing in any case. */
  readonly note: string
  /** A remark for the speaker alone. */
  readonly aside?: string
  readonly link: string
}

/** PNG of a bare drawing as a data URL, for what the format has no native chart for. */
export type DeckPicture = (record: FigureRecord, size: PictureSize) => Promise<string>

/** Type of tables and charts in points: the narrow shape has less room. */
const bodySize = (deck: Deck): number => (deck.page.width > 12 ? 12 : 10.5)

/** A native chart that fills the body; under it what is to be known of its marks. */
function chartSlide(deck: Deck, frame: SlideFrame, part: ChartPart, words: string, key: readonly string[]): readonly Slide[] {
  const { body } = frame
  const slide = frame.open(deck, 0)
  const size = bodySize(deck) - 1
  const text = key.join('\n')
  const below = text === '' ? 0 : linesHeight(linesOf(text, size, body.w), size)
  addChart(deck, slide, part, { ...body, h: body.h - below }, words)
  if (text !== '') addWords(slide, text, { ...body, y: body.y + body.h - below, h: below }, { name: '图例', size, color: deckColors.ink2 })
  return [slide]
}

interface Setting {
  readonly deck: Deck
  readonly frame: SlideFrame
  readonly picture: DeckPicture
  /** The figure in one sentence. */
  readonly words: string
  readonly size: number
}

type SlidesOf<Record> = (record: Record, setting: Setting) => readonly Slide[] | Promise<readonly Slide[]>

const placedMap: SlidesOf<RecordOf<'map' | 'highlights'>> = (record, { deck, frame, size, picture, words }) =>
  mapSlide(deck, frame, record, size, picture, words)

/** Native charts and tables of the kinds that the format has them for; another kind is a picture over its numbers. */
const native: { readonly [Kind in FigureKind]?: SlidesOf<RecordOf<Kind>> } = {
  trend: (record, { deck, frame, size, words }) => chartSlide(deck, frame, trendPart(record, size + 1), words, trendKey(record)),
  'trend-grid': (record, { deck, frame, size, picture, words }) => trendGridSlides(deck, frame, record, size, picture, words),
  ranking: (record, { deck, frame, size, words }) => chartSlide(deck, frame, rankingPart(record, size), words, []),
  structure: (record, { deck, frame, size, words }) => chartSlide(deck, frame, structurePart(record, size + 1), words, []),
  bullet: ({ rows }, { deck, frame, size }) => targetSlides(deck, frame, rows, size),
  gauge: ({ gauges }, { deck, frame, size }) => gaugeSlides(deck, frame, gauges, size),
  comparison: (record, { deck, frame, size }) => comparisonSlides(deck, frame, record, size),
  timeline: (record, { deck, frame, size }) => timelineSlides(deck, frame, record, size),
  map: placedMap,
  highlights: placedMap,
}

function bodySlides<Kind extends FigureKind>(
  record: RecordOf<Kind> & { readonly kind: Kind },
  setting: Setting,
): readonly Slide[] | Promise<readonly Slide[]> {
  const { deck, frame, size, picture, words } = setting
  return native[record.kind]?.(record, setting) ?? pictureSlides(deck, frame, record, size, picture, words)
}

/** A figure on one slide, or on as many as its table needs, each with its speaker notes. */
export async function figureSlides(
  deck: Deck,
  catalogue: Catalogue,
  { record, title, note, aside = '', link }: DeckSlide,
  picture: DeckPicture,
): Promise<void> {
  const notes = note === record.note ? [record.note] : [note, record.note]
  const shown = title === '' ? record.title : title
  const frame = frameOf(deck, { title: shown, lead: record.lead, notes, source: record.sourceLine, link })
  const sentence = recordSentence(record)
  const slides = await bodySlides(record, { deck, frame, picture, words: sentence, size: bodySize(deck) })
  const facts = recordIds(catalogue, record).flatMap((id) => statedFact(catalogue, id) ?? [])
  const common = { title: shown, lead: record.lead, sentence, notes: [...notes, aside], facts, link }
  for (const slide of slides) slide.addNotes(speakerNotes(common))
}
