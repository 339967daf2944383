import type { Frame } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { toTenth } from '~/charts/draw/items'
import { frameName, lineScale } from '~/charts/draw/type-size'
import { hexFrame, type HexFrame } from '~/charts/geography/hex-frame'
import type { HexRing } from '~/charts/geography/hex-geometry'
import { insetRing } from '~/charts/geography/inset-ring'
import { labelBlock, type LabelRow } from '~/charts/geography/label-block'
import { mapBox, sizeAt } from '~/charts/geography/map-frame'
import { placeLabel, type PlacedLabel } from '~/charts/geography/place-label'
import { placeLeader, type PlacedLeader } from '~/charts/geography/place-leader'
import type { Adcode } from '~/domain/dataset/id'
import { remember } from '~/lib/remember'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'

export interface CountyLabel {
  readonly adcode: Adcode
  readonly rows: readonly LabelRow[]
  readonly at: PlacedLabel
  /** The highlight outside, where it does not fit inside. */
  readonly leader: { readonly rows: readonly LabelRow[]; readonly at: PlacedLeader } | null
}

export interface HighlightsLayout {
  readonly frame: HexFrame
  /** The counties as drawn: set apart by the gap. */
  readonly counties: readonly HexRing[]
  readonly labels: readonly CountyLabel[]
  /** `names`: too small for the highlights, which then stand in a list beside the drawing. */
  readonly words: 'lines' | 'names'
}

interface Sizes {
  readonly name: number
  readonly line: number
}

const nameKnots = [
  [304, 10],
  [374, 12],
  [806, 15.5],
  [1130, 20.5],
] as const
const lineKnots = [
  [640, 11.5],
  [806, 12.5],
  [1130, 16.5],
] as const

function sizesWithLines({ medium, u, width }: Frame): Sizes | null {
  if (medium === 'wall') return { name: 1.5 * u, line: 1.18 * u }
  return width < 640 ? null : { name: toTenth(sizeAt(nameKnots, width)), line: toTenth(sizeAt(lineKnots, width)) }
}

function nameSize({ medium, u, width }: Frame): number {
  return medium === 'wall'
    ? toTenth(Math.min(1.5 * u, Math.max(0.65 * u, width * 0.028)))
    : toTenth(Math.max(medium === 'embed' ? 11 : 10, sizeAt(nameKnots, width)))
}

/** The corner where a page or a wall panel sets the figure's title over the drawing. */
function titleCorner({ width, medium }: Frame): Box[] {
  return medium === 'page' || medium === 'wall' ? [{ left: 0, top: 0, width: (width * 260) / 806, height: (width * 110) / 806 }] : []
}

type Region = HighlightsRecord['regions'][number]

/** How much larger the name of a county in focus stands. */
const focusScale = 1.6

/** Each name within the drawn edge of its county or, where the narrowest counties are smaller than a name, within the county up to the middle of the gap. */
function placeNames(record: HighlightsRecord, rings: ReadonlyMap<Adcode, HexRing>, hexes: HexFrame, size: number): CountyLabel[] {
  return record.regions.flatMap((region): CountyLabel[] => {
    const ring = rings.get(region.adcode)
    if (ring === undefined) return []
    const [bold, scale] = record.focus === null ? [true, 1] : region.adcode === record.focus ? [true, focusScale] : [false, 1]
    const rows = labelBlock([{ text: region.short, size: size * scale, bold }])
    const whole = hexes.rings.find(({ adcode }) => adcode === region.adcode) ?? ring
    const at = placeLabel(ring.points, rows, ring.centre, 0) ??
      placeLabel(whole.points, rows, ring.centre, 0) ?? { x: ring.centre[0], y: ring.centre[1], spare: 0 }
    return [{ adcode: region.adcode, rows, at, leader: null }]
  })
}

const detailOf = (region: Region, size: number) => region.lines.filter((text) => text !== '').map((text) => ({ text, size, bold: false }))

/** Null when some highlight fits neither in its county nor beside it. */
function placeLines(
  record: HighlightsRecord,
  rings: ReadonlyMap<Adcode, HexRing>,
  hexes: HexFrame,
  sizes: Sizes,
  frame: Frame,
): CountyLabel[] | null {
  const taken = titleCorner(frame)
  const labels: CountyLabel[] = []
  for (const region of record.regions) {
    const ring = rings.get(region.adcode)
    if (ring === undefined) return null
    const name = { text: region.short, size: sizes.name, bold: true }
    const whole = labelBlock([name, ...detailOf(region, sizes.line)])
    const inside = placeLabel(ring.points, whole, ring.centre, sizes.line / 2)
    if (inside !== null) {
      labels.push({ adcode: region.adcode, rows: whole, at: inside, leader: null })
      continue
    }
    const rows = labelBlock([name])
    const at = placeLabel(ring.points, rows, ring.centre, 0)
    const detail = labelBlock(detailOf(region, sizes.line))
    const outline = hexes.outline
    const out = at && placeLeader(ring.points, detail, at.y, sizes.line, { outline, taken, left: 0 })
    if (at === null || out === null) return null
    taken.push(out.box)
    labels.push({ adcode: region.adcode, rows, at, leader: { rows: detail, at: out } })
  }
  return labels
}

function layOut(record: HighlightsRecord, frame: Frame): HighlightsLayout {
  const hexes = hexFrame(record.hexMap, mapBox(frame))
  const line = lineScale(frame)
  // On a small map the gap narrows faster than the cells, so that a name still fits between two gaps.
  const half = Math.min(1.8 * line, hexes.edge ** 2 / 17) + 0.45 * line
  const counties = hexes.rings.map((ring) => ({
    ...ring,
    points: insetRing(
      ring.points,
      ring.beyond.map((other) => (other === null ? 0 : half)),
    ),
  }))
  const rings = new Map(counties.map((ring) => [ring.adcode, ring]))
  const sizes = sizesWithLines(frame)
  const lines = record.focus === null && sizes && placeLines(record, rings, hexes, sizes, frame)
  if (lines) return { frame: hexes, counties, labels: lines, words: 'lines' }
  return { frame: hexes, counties, labels: placeNames(record, rings, hexes, nameSize(frame)), words: 'names' }
}

/** Places the map and every word of the highlight map in a frame. Chart and side list ask for the same layout: it is computed once. */
export const highlightsLayout = remember(layOut, frameName)
