import type { Frame } from '~/charts/chart'
import { lineScale, typeSize } from '~/charts/draw/type-size'
import type { GaugeRecord } from '~/selectors/figure/gauge-figure'
import { headHeight, statusSize, trackOf } from './height'
import { bestArrangement, type Dial } from './layout'

/** Lays the gauges out in rows; a frame that is too low gets smaller arcs. */
export function gaugeDials(record: GaugeRecord, frame: Frame): readonly Dial[] {
  const { columns, cell, gap, pitch, radius } = bestArrangement(record.gauges, frame)
  const scale = lineScale(frame)
  const head = headHeight(frame)
  const track = trackOf(radius, frame)
  return record.gauges.map((_, index) => {
    const left = (index % columns) * (cell + gap)
    const top = Math.floor(index / columns) * pitch
    return {
      left,
      top,
      width: cell,
      centre: [left + cell / 2, top + head + radius],
      radius,
      track,
      band: (track * 12) / 22,
      scale,
      sizes: {
        name: typeSize(frame, 1.125),
        period: typeSize(frame, 1),
        target: typeSize(frame, 1.04),
        status: statusSize(radius, frame),
        numeral: Math.round(radius * 0.36),
      },
    }
  })
}
