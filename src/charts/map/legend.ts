import type { Frame } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import type { Anchor } from '~/charts/draw/items'
import { lineScale } from '~/charts/draw/type-size'
import { terms } from '~/domain/dataset/terms'
import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { mapSizes } from './layout'

export interface LegendWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/** The key at the drawing's upper left: a ramp with its bounds and unit, then what hatch and dots stand for. */
export interface MapLegend {
  readonly size: number
  readonly swatches: readonly Box[]
  readonly keys: readonly { readonly state: 'none' | 'undated'; readonly box: Box }[]
  readonly words: readonly LegendWord[]
}

/** Under the title: on a page and on the wall it stands in this corner of the drawing, in embeds and print above the drawing. */
function legendTop({ width, medium }: Frame): number {
  return medium === 'page' || medium === 'wall' ? Math.max(40, (width * 110) / 806) : 16
}

/** Width of a class with its gap: 42 beside type of 11, less on a small map. */
function classWidth(frame: Frame, size: number): number {
  return Math.min((42 * size) / 11, Math.max((24 * size) / 11, (frame.width * 42) / 564))
}

/** A class bound without the noise of arithmetic. */
const boundText = (bound: number): string => String(Number(bound.toPrecision(4)))

/** What the dots stand for: the times without dates that occur; '' where none does. */
function undatedKey({ regions }: MapRecord): string {
  const periods = regions.flatMap(({ state, reading }) => (state === 'undated' && reading ? reading.period : []))
  return [...new Set(periods)].map((period) => (period === undatedWords ? `${undatedMark}${period}` : period)).join('、')
}

/** Lays the legend out; empty where no county has a class and none is hatched or dotted. */
export function mapLegend(record: MapRecord, frame: Frame): MapLegend {
  const scale = lineScale(frame)
  const size = mapSizes(frame).year
  const top = legendTop(frame)
  const height = (9 * size) / 11
  const count = record.classes.length > 1 ? record.classes.length : 0
  const inner = record.classes.slice(0, Math.max(0, count - 1)).map(({ upper }) => (upper === null ? '' : boundText(upper)))
  const usual = classWidth(frame, size)
  // Bounds of many digits want more than a small map gives, which then has no room for the unit.
  const width = Math.max(usual, ...inner.map((text) => textWidth(text, size) + size * 0.7))
  const swatches = Array.from({ length: count }, (_, i) => ({ left: i * width, top, width: width - 2 * scale, height }))
  const bounds = inner.map((text, i): LegendWord => {
    return { text, x: (i + 1) * width - scale, y: top + height + size * 0.8, anchor: 'center' }
  })
  const hasRoom = count > 0 && usual >= 3.2 * size
  const unit: LegendWord[] = hasRoom
    ? [{ text: record.unit, x: count * width - 2 * scale, y: top + height + size * 0.8, anchor: 'right' }]
    : []
  const states = [
    { state: 'none', text: record.regions.some(({ state }) => state === 'none') ? terms.collecting : '' },
    { state: 'undated', text: undatedKey(record) },
  ] as const
  const seen = states.filter(({ text }) => text !== '')
  const keysTop = count > 0 ? top + height + size * 2 : top
  const keyBox = (i: number): Box => ({ left: 0, top: keysTop + i * size * 1.7, width: 1.8 * size, height: size })
  const keys = seen.map(({ state }, i) => ({ state, box: keyBox(i) }))
  const keyWords = seen.map(({ text }, i): LegendWord => ({ text, x: 2.3 * size, y: keyBox(i).top + size / 2, anchor: 'left' }))
  return { size, swatches, keys, words: [...bounds, ...unit, ...keyWords] }
}
