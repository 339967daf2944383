import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import { bracketLines } from '~/charts/text/wrap'
import type { GaugeRecord } from '~/selectors/figure/gauge-figure'
import type { JudgedTarget } from '~/selectors/figure/record-parts'

export interface Rows {
  readonly columns: number
  readonly rows: number
  readonly cell: number
  readonly gap: number
  readonly radius: number
}

const gapOf = (frame: FrameWidth, scale: number) => (frame.width < 600 * scale ? 14 : 40) * scale

/** As many in a row as stand 180 to 300 wide side by side (times u/12). */
export function mostColumns(count: number, frame: FrameWidth): number {
  const scale = lineScale(frame)
  const gap = gapOf(frame, scale)
  const most = Math.max(1, Math.min(count, Math.floor((frame.width + gap) / (180 * scale + gap))))
  // As many in every row as can be: four stand two by two, not three and one.
  return Math.ceil(count / Math.max(1, Math.ceil(count / most))) || 1
}

/** The gauges in `columns`, each arc at most .79 of its cell. */
export function rowsOf(count: number, columns: number, frame: FrameWidth): Rows {
  const scale = lineScale(frame)
  const gap = gapOf(frame, scale)
  const cell = (frame.width - gap * (columns - 1)) / columns
  const radius = Math.min(cell * (cell < 240 * scale ? 0.43 : 0.395), 150 * scale)
  return { columns, rows: Math.ceil(count / columns), cell, gap, radius }
}

/** Height of the words over the arc, in pixels: name, period, and the line of the target. */
export function headHeight(frame: FrameWidth): number {
  return typeSize(frame, 1.125) * 1.4 + typeSize(frame, 1) * 1.5 + typeSize(frame, 1.04) * 1.9
}

/** The width that an arc leaves free inside at its centre, in pixels. */
export function innerWidth(radius: number, frame: FrameWidth): number {
  return 2 * (radius - trackOf(radius, frame)) - 6 * lineScale(frame)
}

export function trackOf(radius: number, frame: FrameWidth): number {
  return Math.min(22 * lineScale(frame), radius * 0.2)
}

/** The verdict's size: smaller in small arcs. */
export function statusSize(radius: number, frame: FrameWidth): number {
  return typeSize(frame, radius < 100 * lineScale(frame) ? 1 : 1.125)
}

/** The words of a target that has no tick, in lines that the arc holds. */
export function innerLines(row: JudgedTarget, radius: number, frame: FrameWidth): readonly string[] {
  if (!row.partial && row.tick !== null) return []
  return bracketLines(row.targetText, 1, Math.floor(innerWidth(radius, frame) / typeSize(frame, 1.04)))
}

/** From the arc's top to its feet, or to the last line under the verdict. */
export function arcHeight(rows: readonly JudgedTarget[], radius: number, frame: FrameWidth): number {
  const lines = Math.max(0, ...rows.map((row) => innerLines(row, radius, frame).length))
  const words = radius * 0.93 + statusSize(radius, frame) * 0.6 + typeSize(frame, 1.04) * (0.3 + 1.25 * lines)
  return Math.max(radius * 1.25, words) + 1
}

/** The height at which gauges of a width are at their best, in pixels. */
export function gaugeHeight(record: GaugeRecord, frame: FrameWidth): number {
  const { length } = record.gauges
  if (length === 0) return 0
  const { rows, radius } = rowsOf(length, mostColumns(length, frame), frame)
  return Math.round(rows * (headHeight(frame) + arcHeight(record.gauges, radius, frame)) + (rows - 1) * 2 * frame.u)
}
