import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { clausesFit, foldText } from '~/charts/text/wrap'
import { wordRuns } from '~/lib/word-runs'
import { fitDrawing, mapFrame, mapSaysAll, type Room } from '~/outputs/picture/fit-drawing'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import { setHeight, type SetWords } from './set-words'
import type { WallSize } from './wall-size'

/** A year is worth so many columns at most. */
const mostColumns = 3

/** One year alone as it is, then in two columns and more, its name over the first: on a long strip its words get larger so. */
function spreadYear(record: TimelineRecord): readonly TimelineRecord[] {
  const [only] = record.years
  if (!only || record.years.length > 1) return [record]
  const { entries } = only
  const further = Array.from({ length: Math.min(mostColumns, entries.length) - 1 }, (_, at) => {
    const each = Math.ceil(entries.length / (at + 2))
    const parts = Array.from({ length: Math.ceil(entries.length / each) }, (_part, part) => entries.slice(part * each, (part + 1) * each))
    return { ...record, years: parts.map((part, index) => ({ ...only, label: index === 0 ? only.label : '', entries: part })) }
  })
  return [record, ...further]
}

/** The type unit of a wall and the smallest type that it may have, in pixels; how much of its column a title may take. */
export type WallType = Pick<WallSize, 'u' | 'least' | 'titleShare'>

/** What a reader's list puts to a figure. Sizes in pixels. */
export interface OwnWords {
  /** The title as it is said: the reader's own, else the figure's. */
  readonly title: string
  /** 自拟标题, where the title is the reader's own; no lines where it is the figure's. */
  readonly mark: SetWords
  /** What the reader wrote to the figure. */
  readonly note: SetWords
  /** Width of the words where they stand beside the drawing; 0 where they stand over and under it. */
  readonly beside: number
  /** Type size of the list that says what a small map cannot; 0 where the drawing says all. */
  readonly listed: number
  /** Why there is a sentence in place of the drawing; '' where it is drawn. */
  readonly fault: string
}

/** A figure as it stands on the wall: its words in lines, its drawing in a frame. Sizes in pixels. */
export interface FigureBlock {
  readonly record: FigureRecord
  readonly width: number
  readonly height: number
  readonly title: SetWords
  readonly lead: SetWords
  readonly frame: Frame
  /** Space under the drawing, so that its axis stands at the height of those beside it. */
  readonly under?: number
  /** Only where the figure is one of a reader's list. */
  readonly own?: OwnWords
}

/** Line heights of the words over a drawing, and the space between them and it, in units. */
export const titleLeading = 1.34
export const leadLeading = 1.5
const under = 1.3
/** Most lines of a title before the shorter one takes its place. */
const mostTitle = 2
/** How much larger than the wall's own a drawing's type may get so that it fills its panel. */
const largest = 1.75
/** One year alone is words without anything to compare: these may fill the panel. */
const largestWords = 3

/** The smallest type of an embed's sizes, in their unit: nothing on a wall is smaller than the wall's. */
export const smallest = 0.9
/** What units are tried by, in pixels. */
const step = 0.25

/** How much smaller a title may get so that none of its clauses is broken. */
const shrinking = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65]

/** The title in lines at `size` or a little less; the shorter one where it would take too many. */
export function titleOf({ title, short }: Pick<FigureRecord, 'title' | 'short'>, size: number, width: number): SetWords {
  const share = shrinking.find((each) => clausesFit(title, size * each, width)) ?? 1
  const whole = { lines: foldText(title, size * share, width, wordRuns), size: size * share }
  return whole.lines.length <= mostTitle ? whole : { lines: foldText(short, size, width, wordRuns), size }
}

/** Years stand closer together than a wall's panel likes, as in a narrow embed: down to so many units for all of them. */
const trendUnits = 25
const trendStretch = 2

function narrowTrend(record: FigureRecord, { width, height }: Room, u: number): Frame | null {
  const natural = drawingHeight(record, width, u, 'embed')
  if (width < trendUnits * u || natural > height) return null
  return { width, height: Math.floor(Math.min(height, natural * trendStretch)), u, medium: 'embed' }
}

/** The frame of a drawing that fills a place at the wall's type size; null where it does not fit at it. */
export function frameIn(record: FigureRecord, place: Room, { u, least }: WallType): Frame | null {
  if (place.width <= 0 || place.height <= 0) return null
  if (record.kind === 'map' || record.kind === 'highlights') {
    const frame = mapFrame(record, place, u)
    // A map too small for its words is no panel.
    return mapSaysAll(record, frame) ? frame : null
  }
  // The words under a dial hang a little below it.
  const room = record.kind === 'gauge' ? { ...place, height: place.height - u } : place
  const isOneYear = record.kind === 'timeline' && new Set(record.years.map(({ name }) => name)).size === 1
  const most = u * (isOneYear ? largestWords : largest)
  const wall = fitDrawing(record, room, most, ['wall'])
  if (wall !== null && wall.u >= least - step) return wall
  const dense = fitDrawing(record, room, most, ['embed'])
  if (dense !== null && dense.u >= least / smallest - step) return dense
  return record.kind === 'trend' ? narrowTrend(record, room, least / smallest) : null
}

/** A record in the frame in which its words are largest; null where it does not fit in any. */
function fitted(record: FigureRecord, place: Room, type: WallType): Pick<FigureBlock, 'record' | 'frame'> | null {
  const ways = record.kind === 'timeline' ? spreadYear(record) : [record]
  const fits = ways.flatMap((way) => {
    const frame = frameIn(way, place, type)
    return frame ? [{ record: way, frame }] : []
  })
  const best = Math.max(...fits.map(({ frame }) => frame.u))
  return fits.find(({ frame }) => frame.u === best) ?? null
}

/** A figure in a room of the wall, `titleUnits` high its title's type; null where it does not fit at the wall's type size. */
export function figureBlock(record: FigureRecord, room: Room, type: WallType, titleUnits: number): FigureBlock | null {
  const { u, titleShare } = type
  const title = titleOf(record, titleUnits * u, titleShare * room.width)
  const leadSize = (titleUnits > 3 ? 1.35 : 1.1) * u
  const lead = { lines: foldText(record.lead, leadSize, room.width, wordRuns), size: leadSize }
  const words = setHeight(title, titleLeading) + setHeight(lead, leadLeading) + under * u
  const drawn = fitted(record, { width: Math.floor(room.width), height: Math.floor(room.height - words) }, type)
  if (drawn === null) return null
  return { ...drawn, width: room.width, height: words + drawn.frame.height, title, lead }
}
