import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize, widthInUnits } from '~/charts/draw/type-size'
import { lineWidth } from '~/lib/text-width'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'

/**
 * How the years stand: side by side under a horizontal rule, one below the other along a vertical one, or (on a narrow
 * panel of the wall) as rows between hairlines.
 */
export type TimelineForm = 'columns' | 'line' | 'list'

/** The least width of a year's column, in type units. */
export const leastColumn = 12.5

/** How much larger everything is on the wall than on a page of the same type unit. */
const enlarged = { columns: 1.4, line: 1, list: 1.28 } as const
const yearEms = { columns: 1.7, line: 1.5, list: 1.25 } as const

/** Under this share of the frame, in type units, a column has no room for a place beside its text: it stands over it. */
const besideFrom = 17

/** The width of an average column, in type units. */
function columnShare(record: TimelineRecord, frame: FrameWidth): number {
  return widthInUnits(frame) / Math.max(1, record.years.length)
}

export function timelineForm(record: TimelineRecord, frame: FrameWidth): TimelineForm {
  const wall = frame.medium === 'wall'
  if (columnShare(record, frame) >= leastColumn * (wall ? enlarged.columns : 1)) return 'columns'
  return wall ? 'list' : 'line'
}

/** Type sizes and distances in pixels. */
export interface TimelineSizes {
  readonly scale: number
  /** The unit of distances: u, enlarged on the wall. */
  readonly unit: number
  readonly year: number
  readonly place: number
  /** Everything in it is one place's: no entry says so. */
  readonly own: boolean
  readonly text: number
  /** The word 计划 in its dashed frame. */
  readonly tag: number
  /** From the middle of a line to the next. */
  readonly pitch: number
  /** Between two entries. */
  readonly gap: number
  readonly ring: number
  readonly stroke: number
  /** From the left of a place to the left of its text; 0 where the text stands under it. */
  readonly placeColumn: number
  /** Height that a place takes over its text; 0 where it stands beside it. */
  readonly placeLine: number
  /** Room that the tag takes at the start of its text. */
  readonly indent: number
}

export function timelineSizes(record: TimelineRecord, frame: FrameWidth, form: TimelineForm): TimelineSizes {
  const wall = frame.medium === 'wall' ? enlarged[form] : 1
  const scale = lineScale(frame) * wall
  const text = typeSize(frame, 1.17 * wall)
  const place = typeSize(frame, 1.1 * wall)
  const tag = typeSize(frame, 0.96 * wall)
  const over = form === 'columns' && columnShare(record, frame) < besideFrom * wall
  // One place's own timeline is named by its title.
  const own = record.spec.regions.length === 1
  const places = own ? [] : record.years.flatMap(({ entries }) => entries.map((entry) => lineWidth(entry.place, place, true)))
  return {
    scale,
    unit: frame.u * wall,
    year: typeSize(frame, yearEms[form] * wall),
    place,
    text,
    tag,
    pitch: text * 1.5,
    gap: text * 0.62,
    ring: 6.6 * scale,
    stroke: 2 * scale,
    own,
    placeColumn: over || places.length === 0 ? 0 : Math.max(...places) + place,
    placeLine: over && !own ? place * 1.5 : 0,
    indent: 2 * tag + 1.3 * text,
  }
}
