import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/chart-height'
import { highlightsLayout } from '~/charts/highlights-layout'
import { mapLayout } from '~/charts/map-layout'
import type { FigureRecord } from '~/selectors/figure-record'

/** The room that a picture leaves for its drawing, in pixels. */
export interface Place {
  readonly width: number
  readonly height: number
}

/** The least type unit: on it the smallest words of a drawing are 11 pixels high. */
const leastUnit = 11
const step = 0.25

/** How much higher than at its best a drawing is still good: rows open up, arcs and plots grow. */
const stretch: Readonly<Record<FigureRecord['kind'], number>> = {
  highlights: 1,
  map: 1,
  trend: 1.6,
  gauge: 1,
  bullet: 1.3,
  ranking: 1.3,
  structure: 1.9,
  comparison: 1,
  timeline: 1.25,
}

function units(most: number): readonly number[] {
  const count = Math.max(0, Math.floor((most - leastUnit) / step))
  return Array.from({ length: count + 1 }, (_, index) => most - index * step)
}

/** A map keeps its shape: as large as the place holds, with the largest type at which it says all of its words. */
function fitMap(record: Extract<FigureRecord, { kind: 'map' | 'highlights' }>, place: Place, most: number): Frame {
  const aspect = drawingHeight(record, 1000, leastUnit, 'wall') / 1000
  const width = Math.floor(Math.min(place.width, place.height / aspect))
  const frameAt = (u: number): Frame => ({ width, height: drawingHeight(record, width, u, 'wall'), u, medium: 'wall' })
  const says = (frame: Frame) =>
    record.kind === 'map' ? mapLayout(record, frame).words === 'values' : highlightsLayout(record, frame).words === 'lines'
  const frames = units(most).map(frameAt)
  return frames.find(says) ?? frameAt(most)
}

/**
 * The frame in which a drawing fills its place best: the largest type at which all of it stands, the sizes of a wall's panel before the
 * denser ones of an embed. null where it is too high even at the smallest legible type.
 */
export function fitDrawing(record: FigureRecord, place: Place, most: number): Frame | null {
  if (record.kind === 'map' || record.kind === 'highlights') return fitMap(record, place, most)
  for (const medium of ['wall', 'embed'] as const) {
    for (const u of units(most)) {
      const natural = drawingHeight(record, place.width, u, medium)
      if (natural > place.height) continue
      const height = Math.floor(Math.min(place.height, natural * stretch[record.kind]))
      return { width: place.width, height, u, medium }
    }
  }
  return null
}
