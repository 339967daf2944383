import type { Frame } from '~/charts/chart'
import { sideList } from '~/charts/county-list'
import { foldText, fullLines } from '~/charts/text/wrap'
import { remember } from '~/lib/remember'
import { textWidth } from '~/lib/text-width'
import { fitDrawing, mapFrame, type Room } from '~/outputs/picture/fit-drawing'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { frameIn, leadLeading, titleLeading, titleOf, type FigureBlock, type OwnWords, type WallType } from './figure-block'
import { highlightLine } from './panel'
import { setHeight, type SetWords } from './set-words'

export const markLeading = 1.6
export const noteLeading = 1.7
const listLeading = 1.9

/** Type sizes in units. */
const leadUnits = 1.25
const noteUnits = 1.5
/** Under and over the drawing, and between it and words beside it, in units. */
const air = 2
const besideGap = 3
/** Lines of a note that is cut so that its figure can be drawn. */
const fewLines = 3
const cut = '……（全文见讲稿窗口）'
/** Lines of a reader's title at most. */
const mostTitle = 4

/** Shapes, width by height, from which on a map, and any other figure, has its words beside it. */
const wideForMap = 1.55
const wideForAll = 2.7
/** A drawing is never wider than so many times its height, under words and beside them: on a long wall it stands in the middle. */
const widest = { under: 3.6, beside: 2.6 } as const
/** Width of words beside a drawing: a share of the panel within these units. */
const beside = { share: 0.32, least: 28, most: 46 } as const

const isMap = ({ record }: BriefingFigure): boolean => record.kind === 'map' || record.kind === 'highlights'

/** A reader's words in lines: their own line ends, and more where the width asks for them. */
const readerLines = (text: string, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((part) => foldText(part.trim(), size, width * 0.97))

/** Lines of at most `most`; where there are more, the last says so in place of its end. */
function cutLines(lines: readonly string[], most: number, ending: string, size: number, width: number): readonly string[] {
  if (lines.length <= most || most === 0) return lines.slice(0, most)
  const [last = ''] = fullLines(lines[most - 1] ?? '', size)(width - textWidth(ending, size))
  return [...lines.slice(0, most - 1), last + ending]
}

/** A reader's own title has no shorter one: it takes more lines, in smaller type where they are more than two. */
function ownTitle(title: string, size: number, width: number): SetWords {
  const whole = readerLines(title, size, width)
  if (whole.length <= 2) return { lines: whole, size }
  const smaller = size * 0.75
  return { lines: cutLines(readerLines(title, smaller, width), mostTitle, '……', smaller, width), size: smaller }
}

/** Words of a figure in a width. `lines`: how many of the note's are shown at most. */
interface WordsAsk {
  readonly width: number
  readonly titleUnits: number
  readonly lines: number
}

/** A long note is folded once for each width, not for each title that is tried over it. */
const noteLines = remember(
  ({ note }: BriefingFigure, { size, width }: { readonly size: number; readonly width: number }) =>
    note.trim() === '' ? [] : readerLines(note, size, width),
  ({ size, width }) => `${size} ${width}`,
)

function noteOf(figure: BriefingFigure, size: number, { width, lines }: WordsAsk): SetWords {
  return { lines: cutLines(noteLines(figure, { size, width }), lines, cut, size, width), size }
}

function wordsOf(figure: BriefingFigure, ask: WordsAsk, { u, least }: WallType) {
  const { record, title, isOwnTitle } = figure
  const size = ask.titleUnits * u
  const words = {
    title: isOwnTitle ? ownTitle(title, size, ask.width) : titleOf(record, size, ask.width),
    mark: { lines: isOwnTitle ? ['自拟标题'] : [], size: least },
    lead: { lines: foldText(record.lead, leadUnits * u, ask.width), size: leadUnits * u },
    note: noteOf(figure, noteUnits * u, ask),
  }
  const height =
    setHeight(words.title, titleLeading) +
    setHeight(words.mark, markLeading) +
    setHeight(words.lead, leadLeading) +
    setHeight(words.note, noteLeading)
  return { ...words, height }
}

type Drawn = Pick<OwnWords, 'listed' | 'fault'> & { readonly frame: Frame }
type FrameOf = (place: Room) => Drawn | null

/** A figure's words over and under its drawing, or beside it, and the place that they leave. */
interface Setting {
  readonly words: ReturnType<typeof wordsOf>
  readonly beside: number
  readonly place: Room
}

const placeIn = (width: number, height: number, most: number): Room => ({
  width: Math.floor(Math.min(width, most * Math.max(0, height))),
  height: Math.floor(height),
})

/** null where the words are too high to stand beside the drawing. */
function settingOf(figure: BriefingFigure, room: Room, type: WallType, ask: Omit<WordsAsk, 'width'>, isBeside: boolean): Setting | null {
  const { u } = type
  if (!isBeside) {
    const words = wordsOf(figure, { ...ask, width: room.width }, type)
    return { words, beside: 0, place: placeIn(room.width, room.height - words.height - air * u, widest.under) }
  }
  const width = Math.min(beside.most * u, Math.max(beside.least * u, room.width * beside.share))
  const words = wordsOf(figure, { ...ask, width }, type)
  if (words.height > room.height) return null
  return { words, beside: width, place: placeIn(room.width - width - besideGap * u, room.height, widest.beside) }
}

function blockOf({ record, title: said }: BriefingFigure, room: Room, { words, beside: side }: Setting, drawn: Drawn): FigureBlock {
  const { title, mark, lead, note } = words
  const { frame, listed, fault } = drawn
  return { record, ...room, title, lead, frame, own: { title: said, mark, note, beside: side, listed, fault } }
}

/** At the wall's own type size. */
const asWall =
  (figure: BriefingFigure, type: WallType): FrameOf =>
  (place) => {
    const frame = frameIn(figure.record, place, type)
    return frame && { frame, listed: 0, fault: '' }
  }

/** How much smaller than the wall's a map's type may get before its words stand in a list under it. */
const leastMap = 0.85

/** The type size at which the widest line of that list fits into one of its two columns. */
function listSize(record: FigureRecord, frame: Frame, u: number): number {
  // A square of colour before a name, and a space behind it.
  const ems = sideList(record, frame).map(({ name, text, step }) => textWidth(name + text, 1) + (step === null ? 0.8 : 2))
  return Math.min(leadUnits * u, frame.width / (2 * Math.max(1, ...ems) + 1.5))
}

/** A map at the wall's type size, with what it cannot say in a list under it. */
function listedMap(record: HighlightsRecord | MapRecord, place: Room, u: number): Drawn | null {
  const first = mapFrame(record, place, u)
  const lines = Math.ceil(sideList(record, first).length / 2)
  const listed = listSize(record, first, u)
  const height = place.height - (record.kind === 'highlights' ? (lines * highlightLine + 1) * u : lines * listed * listLeading)
  if (height < place.height / 3) return null
  const frame = mapFrame(record, { ...place, height }, u)
  return { frame, listed: Math.min(listed, listSize(record, frame, u)), fault: '' }
}

/** In smaller type, as a picture would be; a map too small for its words has them in a list. */
const asPicture =
  ({ record }: BriefingFigure, { u }: WallType): FrameOf =>
  (place) => {
    if (place.width <= 0 || place.height <= 0) return null
    const frame = fitDrawing(record, place, 1.35 * u)
    const whole = frame && { frame, listed: 0, fault: '' }
    if ((record.kind !== 'map' && record.kind !== 'highlights') || (frame && frame.u >= leastMap * u)) return whole
    return listedMap(record, place, u) ?? whole
  }

/** A figure that a screen is too small for says so. */
const asSentence = ({ width, height }: Room): Drawn => ({
  frame: { width, height: Math.max(0, height), u: 11, medium: 'embed' },
  listed: 0,
  fault: '这块屏幕放不下这幅图。请换一块更大的屏幕，或在看板上打开这幅图。',
})

/**
 * A figure of a reader's list in its panel. The reader asked for it, so it is shown whatever it takes: at the wall's type size with the
 * whole note, with the note cut, in smaller type, and last a sentence in its place.
 */
export function listBlock(figure: BriefingFigure, room: Room, type: WallType, titles: readonly number[]): FigureBlock {
  const shape = room.width / room.height
  const sides = shape >= (isMap(figure) ? wideForMap : wideForAll) ? [true, false] : [false]
  const titleUnits = titles.at(-1) ?? 2
  const tries = [
    ...titles.map((units) => ({ ask: { titleUnits: units, lines: Infinity }, frameOf: asWall(figure, type) })),
    { ask: { titleUnits, lines: fewLines }, frameOf: asWall(figure, type) },
    { ask: { titleUnits, lines: fewLines }, frameOf: asPicture(figure, type) },
    { ask: { titleUnits, lines: 1 }, frameOf: asPicture(figure, type) },
    { ask: { titleUnits, lines: 0 }, frameOf: asPicture(figure, type) },
  ]
  for (const { ask, frameOf } of tries) {
    for (const isBeside of sides) {
      const setting = settingOf(figure, room, type, ask, isBeside)
      const drawn = setting && frameOf(setting.place)
      if (drawn) return blockOf(figure, room, setting, drawn)
    }
  }
  const words = wordsOf(figure, { width: room.width, titleUnits, lines: 1 }, type)
  const place = { width: room.width, height: room.height - words.height }
  return blockOf(figure, room, { words, beside: 0, place }, asSentence(place))
}
