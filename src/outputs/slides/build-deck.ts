import PptxGenJS from 'pptxgenjs'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import { breathe } from '~/lib/breathe'
import { ReaderError } from '~/lib/reader-error'
import { throwIfStopped } from '~/lib/throw-if-stopped'
import type { ReadingTable } from '~/selectors/reading/reading-table'
import { recordIds, sourcesOf, statedFact } from '~/selectors/record/record-sources'
import type { PicturePlace } from '../picture/figure-picture'
import { coverSlide, type CoverWords } from './cover-slide'
import { deckLayout, type Deck } from './deck'
import { deckPage, type DeckShape } from './deck-page'
import { deckColors, deckFonts } from './deck-style'
import type { DeckTable } from './deck-table'
import { figureSlides, type DeckPicture, type DeckSlide } from './figure-slides'
import { mendPackage } from './mend-package'
import { frameOf } from './slide-frame'
import { sourceSlide } from './source-slide'
import { speakerNotes } from './speaker-notes'
import { tableSlides } from './table-slides'

export type { DeckShape } from './deck-page'
export type { DeckPicture, DeckSlide } from './figure-slides'

/** Readings as a native table, a county's or a theme's, and their address. */
export interface DeckReadings extends ReadingTable {
  readonly link: string
}

export interface DeckAsk extends CoverWords {
  readonly slides: readonly DeckSlide[]
  /** Tables of readings, after the figures. */
  readonly tables?: readonly DeckReadings[]
  readonly shape: DeckShape
  readonly place: PicturePlace
  /** What the speaker notes and the last slides take the sources from. */
  readonly catalogue: Catalogue
  readonly picture: DeckPicture
  /** How many of the requested slides are done; the last step is the packing. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

function newDeck({ title, shape, place }: DeckAsk): Deck {
  const page = deckPage(shape)
  const pptx = new PptxGenJS()
  pptx.defineLayout({ name: shape, width: page.width, height: page.height })
  pptx.layout = shape
  pptx.title = title
  pptx.subject = `${asOfWords(place.asOf)}，数据版本 ${place.version}`
  pptx.author = place.name
  pptx.company = place.name
  pptx.theme = { headFontFace: deckFonts.title, bodyFontFace: deckFonts.text }
  pptx.defineSlideMaster({ title: deckLayout, background: { color: deckColors.paper } })
  return { pptx, page, place, charts: [], titles: [] }
}

function readingsSlides(deck: Deck, catalogue: Catalogue, table: DeckReadings): void {
  const { title, lead, columns, rows, ids, sourceLine, link } = table
  const frame = frameOf(deck, { title, lead, notes: [], source: sourceLine, link })
  const native: DeckTable = {
    columns,
    rows,
    size: deck.page.width > 12 ? 12 : 10.5,
  }
  const facts = ids.flatMap((id) => statedFact(catalogue, id) ?? [])
  for (const slide of tableSlides(deck, frame, native, title))
    slide.addNotes(speakerNotes({ title, lead, sentence: '', notes: [], facts, link }))
}

/** The bytes of a finished deck. */
async function packed({ pptx, charts, titles }: Deck): Promise<Uint8Array> {
  const written = await pptx.write({ outputType: 'uint8array', compression: false })
  if (!(written instanceof Uint8Array)) throw new ReaderError('演示文稿没有写成。请刷新页面后重试。')
  return mendPackage(written, charts, titles)
}

/**
 * A .pptx: cover, a slide for every figure (a long table takes several), tables of readings, all sources. Native charts and tables
 * where the format has them; every slide has speaker notes with its sources. Rejects with the signal's reason when it was stopped.
 */
export async function buildDeck(ask: DeckAsk): Promise<Blob> {
  const { catalogue, slides, tables = [], signal, onProgress } = ask
  const deck = newDeck(ask)
  const total = slides.length + tables.length + 1
  let done = 0
  const step = async (): Promise<void> => {
    onProgress?.(++done, total)
    await breathe(signal)
  }
  throwIfStopped(signal)
  coverSlide(deck, ask, catalogue)
  for (const slide of slides) {
    await figureSlides(deck, catalogue, slide, ask.picture)
    await step()
  }
  for (const table of tables) {
    readingsSlides(deck, catalogue, table)
    await step()
  }
  const ids = [...slides.flatMap(({ record }) => recordIds(catalogue, record)), ...tables.flatMap((table) => table.ids)]
  sourceSlide(deck, catalogue, sourcesOf(catalogue, ids))
  const bytes = await packed(deck)
  await step()
  return new Blob([bytes.slice().buffer], { type: mime })
}
