import type { Frame } from '~/charts/chart'
import { flowRows } from '~/charts/rows/row-flow'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import { lineOver, type Segment, segmentsOf, structureHeight, structureSizes, type StructureSizes } from './height'

export interface StructureRow {
  readonly shown: StructureRecord['rows'][number]
  readonly nameY: number
  /** Middle of the words above the bar. */
  readonly outsideY: number
  readonly barTop: number
  readonly segments: readonly Segment[]
  /** Width of what is not held, at the bar's end; 0 where every part is. */
  readonly missing: number
}

/** Lays the bars out in the frame: a high one (a wall's panel) makes them up to three times as high, then its rows open up. */
export function structureLayout(
  record: StructureRecord,
  frame: Frame,
): { readonly sizes: StructureSizes; readonly rows: readonly StructureRow[] } {
  const plain = structureSizes(frame)
  const spare = Math.max(0, frame.height - structureHeight(record, frame)) / Math.max(1, record.rows.length)
  const bar = Math.min(plain.bar * 3, plain.bar + spare * 0.7)
  const sizes = { ...plain, bar, pitch: plain.pitch + bar - plain.bar }
  const measured = record.rows.map((shown) => {
    const segments = segmentsOf(record, shown, sizes, frame.width)
    const over = lineOver(segments, sizes)
    return { shown, segments, over, height: sizes.pitch + over }
  })
  const natural = measured.reduce((sum, { height }) => sum + height, 0)
  const rows = flowRows(measured, natural + measured.length * (spare - bar + plain.bar)).map(
    ({ shown, segments, over, top }): StructureRow => {
      const barTop = top + sizes.name * 1.7 + over
      const sum = shown.readings.reduce((total, reading) => total + (reading?.value ?? 0), 0)
      const missing = shown.readings.includes(null) ? frame.width * (1 - Math.min(1, sum / shown.whole)) : 0
      return { shown, nameY: top + sizes.name * 0.75, outsideY: barTop - sizes.line * 0.62, barTop, segments, missing }
    },
  )
  return { sizes, rows }
}
