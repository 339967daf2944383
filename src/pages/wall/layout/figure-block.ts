import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { foldText } from '~/charts/text/wrap'
import { wordRuns } from '~/lib/word-runs'
import { fitDrawing, mapFrame, mapSaysAll, type Room } from '~/outputs/picture/fit-drawing'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import { shareOut } from './abreast'
import { leadLeading, setHeight, titleLeading, titleOf, type SetWords } from './set-words'
import type { WallSize } from './wall-size'

/** The type unit of a wall and the smallest type that it may have, in pixels. */
export type WallType = Pick<WallSize, 'u' | 'least'>

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

/** Space between a drawing and the words over it, in units. */
const under = 1.3
/** How much larger than the wall's own a drawing's type may get; of one year alone, words without anything to compare. */
const largest = 1.75
const largestWords = 3
/** A year is worth so many columns at most. */
const yearColumns = [1, 2, 3]
/** The smallest type of an embed's sizes, in their unit: nothing on a wall is smaller than the wall's. */
export const smallest = 0.9
/** What units are tried by, in pixels. */
const step = 0.25
/** Years stand closer together than a wall's panel likes, as in a narrow embed: down to so many units for all of them. */
const trendUnits = 25
const trendStretch = 2
/** A drawing that is too wide for its height stands in the middle of its room, so many times as wide as high. */
export const widest = 2.9

/** One year alone as it is, then in two columns and more, its name over the first: on a long strip its words get larger so. */
function spreadYear(record: TimelineRecord): readonly TimelineRecord[] {
  const [only, more] = record.years
  if (!only || more) return [record]
  return yearColumns.slice(0, Math.max(1, only.entries.length)).map((columns) => ({
    ...record,
    years: shareOut(only.entries, columns).map((entries, at) => ({ ...only, label: at === 0 ? only.label : '', entries })),
  }))
}

/** The frame of a drawing that fills a room at the wall's type size; null where it does not fit at it. */
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
  for (const [medium, share] of [
    ['wall', 1],
    ['embed', smallest],
  ] as const) {
    const frame = fitDrawing(record, room, u * (isOneYear ? largestWords : largest), [medium])
    if (frame !== null && frame.u >= least / share - step) return frame
  }
  if (room.width > widest * room.height) return frameIn(record, { ...place, width: Math.floor(widest * room.height) }, { u, least })
  const natural = drawingHeight(record, room.width, least / smallest, 'embed')
  if (record.kind !== 'trend' || room.width * smallest < trendUnits * least || natural > room.height) return null
  return { width: room.width, height: Math.floor(Math.min(room.height, natural * trendStretch)), u: least / smallest, medium: 'embed' }
}

/** A figure in a room of the wall, `titleUnits` high its title's type, in the frame in which its words are largest; null where it does not fit at the wall's type size. */
export function figureBlock(record: FigureRecord, room: Room, type: WallType, titleUnits: number): FigureBlock | null {
  const { u } = type
  const title = titleOf(record, titleUnits * u, room.width)
  const leadSize = (titleUnits > 3 ? 1.35 : 1.1) * u
  const lead = { lines: foldText(record.lead, leadSize, room.width, wordRuns), size: leadSize }
  const words = setHeight(title, titleLeading) + setHeight(lead, leadLeading) + under * u
  const place = { width: Math.floor(room.width), height: Math.floor(room.height - words) }
  const fits = (record.kind === 'timeline' ? spreadYear(record) : [record]).flatMap((way) => {
    const frame = frameIn(way, place, type)
    return frame ? [{ record: way, frame }] : []
  })
  const best = Math.max(...fits.map(({ frame }) => frame.u))
  const drawn = fits.find(({ frame }) => frame.u === best)
  return drawn ? { ...drawn, width: room.width, height: words + drawn.frame.height, title, lead } : null
}
