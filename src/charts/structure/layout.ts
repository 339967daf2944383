import type { Frame } from '~/charts/chart'
import type { ShownReading } from '~/selectors/figure/record-parts'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import { type Segment, segmentsOf, structureHeight, structureSizes, type StructureSizes } from './height'

export interface StructureRow {
  readonly top: number
  readonly nameY: number
  /** Middle of the words above the bar. */
  readonly outsideY: number
  readonly barTop: number
  readonly segments: readonly Segment[]
  /** Width of what is not held, at the bar's end; 0 where every part is. */
  readonly missing: number
}

function sumOf(readings: readonly (ShownReading | null)[]): number {
  return readings.reduce((sum, reading) => sum + (reading?.value ?? 0), 0)
}

/** Height that a frame leaves over for each row, in pixels. */
function spareHeight(record: StructureRecord, frame: Frame): number {
  return Math.max(0, frame.height - structureHeight(record, frame)) / Math.max(1, record.rows.length)
}

/** The sizes in this frame: a high one (a wall's panel) makes the bars up to three times as high. */
export function sizesInFrame(record: StructureRecord, frame: Frame): StructureSizes {
  const sizes = structureSizes(frame)
  const bar = Math.min(sizes.bar * 3, sizes.bar + spareHeight(record, frame) * 0.7)
  return { ...sizes, bar, pitch: sizes.pitch + bar - sizes.bar }
}

/** Lays the bars out in the frame: words above a bar take a line only where a part is too narrow for them. */
export function structureRows(record: StructureRecord, frame: Frame): readonly StructureRow[] {
  const sizes = sizesInFrame(record, frame)
  const left = spareHeight(record, frame) - (sizes.bar - structureSizes(frame).bar)
  const open = Math.min(left, sizes.pitch * 0.4)
  let top = 0
  return record.rows.map((row) => {
    const segments = segmentsOf(record, row, sizes, frame.width)
    const line = segments.some(({ outside }) => outside !== '') ? sizes.line : 0
    const nameY = top + sizes.name * 0.75
    const barTop = top + sizes.name * 1.7 + line
    const missing = row.readings.includes(null) ? frame.width * (1 - Math.min(1, sumOf(row.readings) / row.whole)) : 0
    const placed = { top, nameY, outsideY: barTop - sizes.line * 0.62, barTop, segments, missing }
    top += sizes.pitch + line + open
    return placed
  })
}
