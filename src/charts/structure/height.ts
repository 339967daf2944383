import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import { textWidth } from '~/lib/text-width'
import type { ShownReading } from '~/selectors/figure/record-parts'
import type { StructureRecord } from '~/selectors/figure/structure-figure'

/** One part of a bar, in the frame's pixels; `text` is what stands on it or above it. */
export interface Segment {
  readonly part: number
  readonly reading: ShownReading
  readonly left: number
  readonly width: number
  /** 第三产业 83.5%, or the value alone where its name stands above. */
  readonly inside: string
  /** What stands above the bar, with a leader; empty where all of it fits inside. */
  readonly outside: string
}

export interface StructureSizes {
  readonly scale: number
  readonly name: number
  readonly period: number
  readonly label: number
  readonly bar: number
  readonly pitch: number
  readonly line: number
}

/** Type and bar sizes in pixels. */
export function structureSizes(frame: FrameWidth): StructureSizes {
  const full = { ...frame, height: 0 }
  const wall = frame.medium === 'wall' ? 1.25 : 1
  const [name, label] = [typeSize(full, 1.2 * wall), typeSize(full, 1.04 * wall)]
  const bar = 2.2 * frame.u * wall
  return {
    scale: lineScale(full),
    name,
    period: typeSize(full, wall),
    label,
    bar,
    line: label * 1.75,
    pitch: name * 1.7 + bar + 1.5 * frame.u,
  }
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
    // Three names of seven characters do not stand side by side over a narrow bar; that the amounts are value added is said over all of them.
    const name = width < narrowest * sizes.label ? whole.replace(/增加值$/, '') : whole
    const fits = (text: string) => textWidth(text, sizes.label, true) + sizes.label * 0.8 <= span
    const full = `${name} ${value}`
    const [inside, outside] = fits(full) ? [full, ''] : fits(value) ? [value, name] : ['', full]
    segments.push({ part, reading, left, width: span, inside, outside })
    left += span
  })
  return segments
}

/** The height at which bars of a width are at their best, in pixels. */
export function structureHeight(record: StructureRecord, frame: FrameWidth): number {
  const sizes = structureSizes(frame)
  const lines = record.rows.filter((row) => segmentsOf(record, row, sizes, frame.width).some(({ outside }) => outside !== ''))
  return Math.round(record.rows.length * sizes.pitch + lines.length * sizes.line - 1.1 * frame.u)
}
