import type { Frame } from '~/charts/chart'
import { toTenth } from '~/charts/draw/items'
import { frameName, lineScale } from '~/charts/draw/type-size'
import { hexFrame, type HexFrame } from '~/charts/geography/hex-frame'
import type { HexRing } from '~/charts/geography/hex-geometry'
import { insetRing } from '~/charts/geography/inset-ring'
import { labelBlock, type LabelLine, type LabelRow } from '~/charts/geography/label-block'
import { mapBox, sizeAt } from '~/charts/geography/map-frame'
import { placeLabel } from '~/charts/geography/place-label'
import type { Adcode } from '~/domain/dataset/id'
import { seenPeriod } from '~/domain/value/undated-mark'
import { remember } from '~/lib/remember'
import type { MapRecord, MapRegion } from '~/selectors/figure/map-figure'

export interface ValueLabel {
  readonly region: MapRegion
  readonly rows: readonly LabelRow[]
  readonly at: { readonly x: number; readonly y: number }
}

interface MapLayout {
  readonly frame: HexFrame
  readonly labels: readonly ValueLabel[]
  /** `names`: too small for the values, which then stand in a list beside the drawing. */
  readonly words: 'values' | 'names'
}

/** Type sizes in pixels; `year` is also the legend's. */
interface MapSizes {
  readonly name: number
  readonly value: number
  readonly year: number
}

const knots = {
  name: [
    [320, 10],
    [564, 12],
    [806, 13],
    [1130, 16],
  ],
  value: [
    [320, 12.5],
    [374, 12.5],
    [564, 16],
    [806, 18],
    [1130, 25],
  ],
  year: [
    [564, 11],
    [806, 11],
    [1130, 13],
  ],
} as const

export function mapSizes({ medium, u, width }: Frame): MapSizes {
  if (medium === 'wall') return { name: 1.25 * u, value: 2.05 * u, year: Math.max(0.65 * u, Math.min(1.02 * u, width * 0.0225)) }
  const [name, value, year] = [sizeAt(knots.name, width), sizeAt(knots.value, width), sizeAt(knots.year, width)]
  return { name: toTenth(medium === 'embed' ? Math.max(11, name) : name), value: toTenth(value), year: toTenth(year) }
}

type Rings = ReadonlyMap<Adcode, HexRing>
type Rows = readonly LabelLine[]

/** Rows that a county may carry, the fullest first. A year stands under its value where readings are of unlike years. */
function rowsOf(region: MapRegion, sizes: MapSizes, hasYears: boolean): Rows[] {
  const name = { text: region.short, size: sizes.name, bold: false }
  if (region.reading === null) return [[name]]
  const { printed } = region.reading
  const parts = { ...printed, unit: '' }
  const value = { text: `${printed.lead}${printed.number}${printed.tail}`, size: sizes.value, bold: true, parts, smallest: sizes.year }
  const year = { text: seenPeriod(region.reading.period), size: sizes.year, bold: false }
  return hasYears && year.text !== ''
    ? [
        [name, value, year],
        [name, value],
      ]
    : [[name, value]]
}

/** The first of several blocks that fits in the county with `spare` pixels of air. */
function firstFit(ring: HexRing, blocks: readonly Rows[], spare: number): Omit<ValueLabel, 'region'> | null {
  for (const block of blocks) {
    const rows = labelBlock(block)
    const at = placeLabel(ring.points, rows, ring.centre, spare)
    if (at !== null) return { rows, at }
  }
  return null
}

function placeAll(record: MapRecord, rings: Rings, blocksOf: (region: MapRegion) => readonly Rows[], spare: number): ValueLabel[] | null {
  const labels: ValueLabel[] = []
  for (const region of record.regions) {
    const ring = rings.get(region.adcode)
    const label = ring && firstFit(ring, blocksOf(region), spare)
    if (!label) return null
    labels.push({ region, ...label })
  }
  return labels
}

/** Names alone, each clear of its county's edge, or in the county at least; where even that is too narrow, on its middle. */
function placeNames(record: MapRecord, rings: Rings, whole: Rings, size: number): ValueLabel[] {
  return record.regions.flatMap((region): ValueLabel[] => {
    const [clear, ring] = [rings.get(region.adcode), whole.get(region.adcode)]
    if (clear === undefined || ring === undefined) return []
    const block = [{ text: region.short, size, bold: false }]
    const label = firstFit(clear, [block], 0) ??
      firstFit(ring, [block], 0) ?? { rows: labelBlock(block), at: { x: ring.centre[0], y: ring.centre[1] } }
    return [{ region, ...label }]
  })
}

/** A county without its edge, so that words keep off the lines that are drawn there. */
const clearOf = (ring: HexRing, by: number): HexRing => ({
  ...ring,
  points: insetRing(
    ring.points,
    ring.points.map(() => by),
  ),
})

function layOut(record: MapRecord, frame: Frame): MapLayout {
  const hexes = hexFrame(record.hexMap, mapBox(frame))
  const line = lineScale(frame)
  const whole = new Map(hexes.rings.map((ring) => [ring.adcode, ring]))
  const rings = new Map(hexes.rings.map((ring) => [ring.adcode, clearOf(ring, (ring.adcode === record.focus ? 3.5 : 1.1) * line)]))
  const sizes = mapSizes(frame)
  const hasYears = record.classes.length === 0
  const labels = placeAll(record, rings, (region) => rowsOf(region, sizes, hasYears || region.state === 'undated'), 1)
  if (labels !== null) return { frame: hexes, labels, words: 'values' }
  const size = frame.medium === 'wall' ? Math.max(0.65 * frame.u, Math.min(1.25 * frame.u, frame.width * 0.028)) : sizes.name
  return { frame: hexes, labels: placeNames(record, rings, whole, size), words: 'names' }
}

/** Places the map and the words on its counties in a frame. Chart and side list ask for the same layout: it is computed once. */
export const mapLayout = remember(layOut, frameName)
