import type { Frame } from '~/charts/chart'
import { sideList } from '~/charts/county-list'
import { foldText, fullLines } from '~/charts/text/wrap'
import { textWidth } from '~/lib/text-width'
import { fitDrawing, mapFrame, type Room } from '~/outputs/picture/fit-drawing'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { frameIn, widest, type FigureBlock, type OwnWords, type WallType } from './figure-block'
import { leadLeading, setHeight, titleLeading, titleOf, type SetWords } from './set-words'
import { shares } from './wall-shares'

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
/** Width of words beside a drawing: a share of the panel within these units; how many times its height the drawing is wide at most. */
const beside = { share: 0.32, least: 28, most: 46, widest: 2.6 } as const
/** How much smaller than the wall's a map's type may get before its words stand in a list under it. */
const leastMap = 0.85

/** A reader's words in lines: their own line ends, and more where the width asks for them. */
const readerLines = (text: string, size: number, width: number): readonly string[] =>
  text.trim() === '' ? [] : text.split('\n').flatMap((part) => foldText(part.trim(), size, width * 0.97))

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

type Drawn = Pick<OwnWords, 'listed'> & { readonly frame: Frame }
type FrameOf = (record: FigureRecord, place: Room, type: WallType) => Drawn | null

/** At the wall's own type size. */
const asWall: FrameOf = (record, place, type) => {
  const frame = frameIn(record, place, type)
  return frame && { frame, listed: 0 }
}

/** The type size at which the widest line of a map's list fits into one of its two columns: a square of colour before a name, and a space behind it. */
function listSize(record: FigureRecord, frame: Frame, u: number): number {
  const ems = sideList(record, frame).map(({ name, text, step }) => textWidth(name + text, 1) + (step === null ? 0.8 : 2))
  return Math.min(leadUnits * u, frame.width / (2 * Math.max(1, ...ems) + 1.5))
}

/** In smaller type, as a picture would be; a map too small for its words has them in a list under it. */
const asPicture: FrameOf = (record, place, { u }) => {
  if (place.width <= 0 || place.height <= 0) return null
  const frame = fitDrawing(record, place, 1.35 * u)
  const whole = frame && { frame, listed: 0 }
  if ((record.kind !== 'map' && record.kind !== 'highlights') || (frame && frame.u >= leastMap * u)) return whole
  const first = mapFrame(record, place, u)
  const lines = Math.ceil(sideList(record, first).length / 2)
  const listed = listSize(record, first, u)
  const height = place.height - (record.kind === 'highlights' ? (lines * shares.highlightLine + 1) * u : lines * listed * listLeading)
  if (height < place.height / 3) return whole
  const small = mapFrame(record, { ...place, height }, u)
  return { frame: small, listed: Math.min(listed, listSize(record, small, u)) }
}

/** A figure that a screen is too small for says so. */
const tooSmall = '这块屏幕放不下这幅图。请换一块更大的屏幕，或在看板上打开这幅图。'

/** Where words stand: beside the drawing, or over and under it. A long note is folded once for each, not for each title that is tried. */
function columnOf({ note }: BriefingFigure, room: Room, u: number, isBeside: boolean) {
  const width = isBeside ? Math.min(beside.most * u, Math.max(beside.least * u, room.width * beside.share)) : room.width
  return { width, isBeside, note: readerLines(note, noteUnits * u, width) }
}

/** Words in a column, the title of so many units, the note of at most so many lines, and the place that they leave. */
function wordsIn(
  figure: BriefingFigure,
  room: Room,
  { u, least }: WallType,
  column: ReturnType<typeof columnOf>,
  units: number,
  most: number,
) {
  const { record, title: said, isOwnTitle } = figure
  const { width, isBeside } = column
  const title = isOwnTitle ? ownTitle(said, units * u, width) : titleOf(record, units * u, width)
  const mark = { lines: isOwnTitle ? ['自拟标题'] : [], size: least }
  const lead = { lines: foldText(record.lead, leadUnits * u, width), size: leadUnits * u }
  const note = { lines: cutLines(column.note, most, cut, noteUnits * u, width), size: noteUnits * u }
  const height = setHeight(title, titleLeading) + setHeight(mark, markLeading) + setHeight(lead, leadLeading) + setHeight(note, noteLeading)
  // Words that are too high to stand beside it leave the drawing no place.
  const free = isBeside ? (height > room.height ? 0 : room.height) : room.height - height - air * u
  const across = isBeside ? Math.min(room.width - width - besideGap * u, beside.widest * free) : Math.min(room.width, widest * free)
  const block = ({ frame, listed }: Drawn, fault = ''): FigureBlock => {
    const own = { title: said, mark, note, beside: isBeside ? width : 0, listed, fault }
    return { record, ...room, title, lead, frame, own }
  }
  return { place: { width: Math.floor(Math.max(0, across)), height: Math.floor(free) }, block }
}

/**
 * A figure of a reader's list in its panel. The reader asked for it, so it is shown whatever it takes: at the wall's type size with the
 * whole note, with the note cut, in smaller type, and last a sentence in its place.
 */
export function listBlock(figure: BriefingFigure, room: Room, type: WallType, titles: readonly number[]): FigureBlock {
  const { record } = figure
  const isWide = room.width / room.height >= (record.kind === 'map' || record.kind === 'highlights' ? wideForMap : wideForAll)
  const under = columnOf(figure, room, type.u, false)
  const columns = isWide ? [columnOf(figure, room, type.u, true), under] : [under]
  const last = titles.at(-1) ?? 2
  const tries = [
    ...titles.map((units) => [units, Infinity, asWall] as const),
    [last, fewLines, asWall],
    ...[fewLines, 1, 0].map((most) => [last, most, asPicture] as const),
  ] as const
  for (const [units, most, frameOf] of tries) {
    for (const column of columns) {
      const { place, block } = wordsIn(figure, room, type, column, units, most)
      const drawn = frameOf(record, place, type)
      if (drawn) return block(drawn)
    }
  }
  const { place, block } = wordsIn(figure, room, type, under, last, 1)
  return block({ frame: { ...place, height: Math.max(0, place.height), u: 11, medium: 'embed' }, listed: 0 }, tooSmall)
}
