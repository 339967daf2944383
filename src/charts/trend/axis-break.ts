import type { TrendRecord } from '~/selectors/figure/figure-record'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { breakClauses } from '~/charts/text/break-clauses'
import type { Frame } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { above, lineItem, wordBox, type GraphicItem, type Word } from '~/charts/draw/items'
import type { Point } from '~/charts/draw/point'
import { markBoxes } from './labels'
import type { TrendGeometry } from './layout'

type Break = TrendRecord['breaks'][number]
type Line = Omit<Word, 'color'>
/** What the place of a zigzag depends on. */
type Strip = Pick<TrendGeometry, 'scale' | 'top' | 'foot' | 'band' | 'xOf'>

/** The break stands on the border of the first year of the new basis. */
function breakX({ before }: Break, geometry: Strip): number {
  return geometry.xOf(before) - geometry.band / 2
}

/** The strip that a zigzag takes, so that no value stands on it. */
export function breakBox(shown: Break, geometry: Strip): Box {
  const half = 4 * geometry.scale
  return { left: breakX(shown, geometry) - half, top: geometry.top, width: 2 * half, height: geometry.foot - geometry.top }
}

/** A change of basis: a zigzag from the top to the axis. */
export function zigzagItem(shown: Break, geometry: Strip, theme: ChartTheme): GraphicItem {
  const x = breakX(shown, geometry)
  const { top, foot, scale } = geometry
  const teeth = Math.max(4, Math.round((foot - top) / (8 * scale)))
  const points = Array.from({ length: teeth + 1 }, (_, at): Point => {
    const side = at === 0 || at === teeth ? 0 : at % 2 === 0 ? -1 : 1
    return [x + side * 2.6 * scale, top + ((foot - top) * at) / teeth]
  })
  return lineItem(points, { color: theme.ink2, width: 1.2 * scale }, above)
}

interface Room {
  readonly left: number
  readonly right: number
}

/** The stretch between other breaks and edges in which a break stands: its note reaches no further. */
function roomRound(record: TrendRecord, shown: Break, geometry: TrendGeometry): Room {
  const x = breakX(shown, geometry)
  const edges = record.breaks.map((other) => breakX(other, geometry))
  const space = 2 * geometry.scale
  return {
    left: Math.max(geometry.left - space, ...edges.filter((edge) => edge < x)) + space,
    right: Math.min(geometry.right + space, ...edges.filter((edge) => edge > x)) - space,
  }
}

/** More lines than these are a column of words beside the values, not a note. */
const mostLines = 3
/** The widest line of a note, in its type. */
const widestLine = 14

/** A note on one side of its break, at the foot or at the top; none where it would take more lines than a note may. */
function noteLines(
  text: string,
  side: 'left' | 'right',
  at: 'foot' | 'top',
  room: Room,
  x: number,
  geometry: TrendGeometry,
): readonly Line[] {
  const size = geometry.sizes.note
  const away = 8 * geometry.scale
  const free = side === 'left' ? x - away - room.left : room.right - x - away
  if (free < 3 * size) return []
  const lines = breakClauses(text, Math.min(widestLine, free / size))
  if (lines.length > mostLines) return []
  const pitch = size * 1.38
  const first = at === 'top' ? geometry.top + size : geometry.foot - size * 0.95 - (lines.length - 1) * pitch
  const anchor = side === 'left' ? 'right' : 'left'
  return lines.map((line, index) => ({ text: line, x: side === 'left' ? x - away : x + away, y: first + index * pitch, size, anchor }))
}

/**
 * The note of a break: right-aligned at the foot of the zigzag, clear of the marks; the short form on narrow frames and
 * where the long one finds no room; at the top, or on the other side, where marks or a hatch are in the way. Without any
 * free place it is left to the sentence and the table.
 */
function breakNote(record: TrendRecord, shown: Break, geometry: TrendGeometry, frame: Frame, taken: readonly Box[]): readonly Line[] {
  const x = breakX(shown, geometry)
  const room = roomRound(record, shown, geometry)
  const lay = (text: string, side: 'left' | 'right', at: 'foot' | 'top') => noteLines(text, side, at, room, x, geometry)
  const long =
    widthInUnits(frame) >= 36 && x - room.left >= geometry.sizes.note * 6.5
      ? [lay(shown.note, 'left', 'foot'), lay(shown.note, 'left', 'top')]
      : []
  const short = (['left', 'right'] as const).flatMap((side) => [lay(shown.short, side, 'foot'), lay(shown.short, side, 'top')])
  const reach = 2.2 * geometry.sizes.value
  const marks = markBoxes(record, geometry).map((box) => ({ ...box, top: box.top - reach / 2, height: box.height + reach }))
  const blocked = [...marks, ...taken]
  const clear = [...long, ...short].find((lines) => {
    const boxes = lines.map(wordBox)
    return boxes.length > 0 && boxes.every((box) => box.top >= 0 && !blocked.some((other) => boxesOverlap(box, other)))
  })
  return clear ?? []
}

/** The notes of all breaks, none over another nor over what is taken. */
export function breakNotes(record: TrendRecord, geometry: TrendGeometry, frame: Frame, taken: readonly Box[]): readonly Line[] {
  const placed: Line[] = []
  for (const shown of record.breaks) placed.push(...breakNote(record, shown, geometry, frame, [...taken, ...placed.map(wordBox)]))
  return placed
}
