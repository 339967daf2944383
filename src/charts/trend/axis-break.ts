import type { Frame } from '~/charts/chart'
import { markBoxes } from '~/charts/course/lines'
import { breakX, type Break } from '~/charts/course/zigzag'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { wordBox, type Word } from '~/charts/draw/items'
import { widthInUnits } from '~/charts/draw/type-size'
import { bracketLines } from '~/charts/text/wrap'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import type { TrendGeometry } from './layout'

type Line = Omit<Word, 'color'>

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
  const lines = bracketLines(text, 1, Math.min(widestLine, free / size))
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
