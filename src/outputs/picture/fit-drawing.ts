import type { Frame } from '~/charts/chart'
import { gaugeDials } from '~/charts/gauge/dials'
import { drawingHeight } from '~/charts/heights'
import { highlightsLayout } from '~/charts/highlights/layout'
import { kindOf } from '~/charts/kinds'
import { mapLayout } from '~/charts/map/layout'
import type { GaugeRecord } from '~/selectors/figure/gauge-figure'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'

/** The room that a picture leaves for its drawing, in pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** The least type unit: on it the smallest words of a drawing are 11 pixels high. */
const leastUnit = 11
const step = 0.25

/** A trend's years need that many units between them for the words there. */
const yearUnits = 8.6

/** Under so many units of width rows have no room for their words: the narrowest phone that a page is made for. */
const rowUnits = 29

/** The least width of a column of rows, in pixels. */
export const leastColumn = rowUnits * leastUnit

/** The largest type unit that a width has room for. */
function widest(record: FigureRecord, width: number): number {
  return Math.max(leastUnit, width / (record.kind === 'trend' ? record.years.length * yearUnits : rowUnits))
}

/** From the least unit to the most, by steps. */
function units(most: number): readonly number[] {
  const count = Math.max(0, Math.floor((most - leastUnit) / step))
  return Array.from({ length: count + 1 }, (_, index) => leastUnit + index * step)
}

/** The largest type unit that fits, where what fits at one fits at the smaller ones too; null where the least does not. */
function largestUnit(most: number, fits: (u: number) => boolean): number | null {
  const tried = units(most)
  let [low, high] = [-1, tried.length - 1]
  while (low < high) {
    // The least first: where it does not fit, nothing else is tried.
    const middle = low < 0 ? 0 : Math.ceil((low + high) / 2)
    if (fits(tried[middle] ?? leastUnit)) low = middle
    else high = middle - 1
  }
  return tried[low] ?? null
}

/** Whether a map of this frame prints all of its words, so that no list is needed next to it. */
export function mapSaysAll(record: MapRecord | HighlightsRecord, frame: Frame): boolean {
  return record.kind === 'map' ? mapLayout(record, frame).words === 'values' : highlightsLayout(record, frame).words === 'lines'
}

/** A map keeps its shape: as large as the place holds, at a type unit. */
export function mapFrame(record: MapRecord | HighlightsRecord, place: Room, u: number): Frame {
  const heightAt = (width: number) => drawingHeight(record, width, u, 'wall')
  let width = Math.floor(Math.min(place.width, (place.height * 1000) / heightAt(1000)))
  while (width > 1 && heightAt(width) > place.height) width -= 1
  return { width, height: heightAt(width), u, medium: 'wall' }
}

function fitMap(record: MapRecord | HighlightsRecord, place: Room, most: number): Frame | null {
  const u = largestUnit(most, (unit) => mapSaysAll(record, mapFrame(record, place, unit)))
  return u === null ? null : mapFrame(record, place, u)
}

const radiusIn = (record: GaugeRecord, frame: Frame): number => Math.min(...gaugeDials(record, frame).map(({ radius }) => radius))

/** Under this radius, in type units, a verdict does not fit in its arc. */
const leastRadius = 6.4

/** Whether every row of dials is full: three and one look like a mistake. */
function isEven(record: GaugeRecord, frame: Frame): boolean {
  const tops = gaugeDials(record, frame).map(({ top }) => top)
  return tops.filter((top) => top === tops[0]).length === tops.filter((top) => top === tops.at(-1)).length
}

/** The type unit that makes words and arcs large alike, and no more height than they take. */
function fitGauges(record: GaugeRecord, place: Room, most: number): Frame | null {
  const frames = units(most).map((u): Frame => ({ ...place, u, medium: 'wall' }))
  const good = frames.filter((frame) => radiusIn(record, frame) >= leastRadius * frame.u)
  const even = good.filter((frame) => isEven(record, frame))
  const [first, ...others] = even.length > 0 ? even : good
  if (!first) return null
  const score = (frame: Frame) => radiusIn(record, frame) * frame.u
  const best = others.reduce((found, frame) => (score(frame) > score(found) ? frame : found), first)
  let frame = best
  for (let height = best.height; height > 0 && radiusIn(record, { ...best, height }) >= radiusIn(record, best) - 0.5; height -= 4)
    frame = { ...best, height }
  return { ...frame, height: Math.min(place.height, frame.height + best.u) }
}

const tall = (record: FigureRecord, { width, height }: Room, u: number, medium: 'wall' | 'embed'): boolean =>
  drawingHeight(record, width, u, medium) > height

/**
 * The frame in which a drawing fills its place best: the largest type at which all of it fits, the sizes of a wall's panel before the
 * denser ones of an embed, where `tried` says nothing else. null where it is too high even at the smallest legible type.
 */
export function fitDrawing(record: FigureRecord, place: Room, most: number, tried = kindOf(record).sizes): Frame | null {
  if (record.kind === 'map' || record.kind === 'highlights') return fitMap(record, place, most)
  if (record.kind === 'gauge') return fitGauges(record, place, most)
  const limit = Math.min(most, widest(record, place.width))
  for (const medium of tried) {
    const u = largestUnit(limit, (unit) => !tall(record, place, unit, medium))
    if (u === null) continue
    const natural = drawingHeight(record, place.width, u, medium)
    return { width: place.width, height: Math.floor(Math.min(place.height, natural * kindOf(record).stretch)), u, medium }
  }
  return null
}
