import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import { textWidth } from '~/lib/text-width'
import type { ShownReading } from '~/selectors/figure/record-parts'
import type { StructureRecord } from '~/selectors/figure/structure-figure'

/** One part of a bar, in the frame's pixels. */
export interface Segment {
  readonly part: number
  readonly reading: ShownReading
  readonly left: number
  readonly width: number
  /** What is printed on it: 第三产业 83.5%, or the value alone where its name is above. */
  readonly inside: string
  /** What is printed above the bar, with a leader; empty where all of it fits inside. */
  readonly outside: string
}

export type StructureSizes = ReturnType<typeof structureSizes>

/** Type and bar sizes in pixels: `pitch` is a row's height without `line`, the words above its bar; `foot` is the air under it. */
export function structureSizes(frame: FrameWidth) {
  const { u, medium } = frame
  const wall = medium === 'wall' ? 1.25 : 1
  const [name, period, label] = [typeSize(frame, 1.2 * wall), typeSize(frame, wall), typeSize(frame, 1.04 * wall)]
  const bar = 2.2 * u * wall
  return { scale: lineScale(frame), name, period, label, bar, line: label * 1.75, pitch: name * 1.7 + bar + 1.5 * u, foot: 1.1 * u }
}

/** Width, in its labels' type, of a bar that has room over it for three long names with two amounts. */
const narrowest = 34

export function segmentsOf(
  record: StructureRecord,
  row: StructureRecord['rows'][number],
  sizes: StructureSizes,
  width: number,
): readonly Segment[] {
  const segments: Segment[] = []
  let left = 0
  row.readings.forEach((reading, part) => {
    if (!reading) return
    const span = (width * Math.max(0, reading.value)) / row.whole
    const value = `${reading.printed.lead}${reading.printed.number}${reading.printed.unit}`
    const whole = record.parts[part]?.name ?? ''
    // Three names of seven characters do not fit next to each other over a narrow bar; that the amounts are value added is said over all of them.
    const name = width < narrowest * sizes.label ? whole.replace(/增加值$/, '') : whole
    const fits = (text: string) => textWidth(text, sizes.label, true) + sizes.label * 0.8 <= span
    const full = `${name} ${value}`
    const [inside, outside] = fits(full) ? [full, ''] : fits(value) ? [value, name] : ['', full]
    segments.push({ part, reading, left, width: span, inside, outside })
    left += span
  })
  return segments
}

/** Height of the words above a bar: a line only where a part is too narrow for its own. */
export const lineOver = (segments: readonly Segment[], { line }: StructureSizes): number =>
  segments.some(({ outside }) => outside !== '') ? line : 0

/** The height at which bars of a width are at their best, in pixels. */
export function structureHeight(record: StructureRecord, frame: FrameWidth): number {
  const sizes = structureSizes(frame)
  const heights = record.rows.map((row) => sizes.pitch + lineOver(segmentsOf(record, row, sizes, frame.width), sizes))
  return Math.round(heights.reduce((sum, height) => sum + height, -sizes.foot))
}
