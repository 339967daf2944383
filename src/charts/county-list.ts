import { highlightsLayout } from '~/charts/highlights/layout'
import { classColours } from '~/charts/map/class-colours'
import { mapLayout } from '~/charts/map/layout'
import { readingWords } from '~/charts/map/reading-words'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod, seenText } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import type { ChartNumber, Frame } from './chart'

/** One county in words: its full name, what the map would have said, and the place of its class on the ramp, if it has one. */
export interface SideEntry {
  readonly adcode: string
  readonly name: string
  readonly text: string
  /** The reading that `text` prints, where it is one number. */
  readonly number: Pick<ChartNumber, 'obs' | 'name'> | null
  /** Index into `sideColours`; null where there is no class. */
  readonly step: number | null
}

/** Every county of a map in division order, with its number or the word for none. */
export function mapEntries(record: MapRecord): readonly SideEntry[] {
  return record.regions.map(({ adcode, name, reading, state, classIndex }) => {
    const period = reading && state === 'undated' ? seenPeriod(reading.period) : ''
    const text = reading ? `${seenText(reading)}${period === '' ? '' : `（${period}）`}` : terms.collecting
    // What is heard holds what is seen, in its order.
    const heard = reading && (period === '' ? readingWords(record, name, reading) : `${name}${record.indicatorName}${text}`)
    return { adcode, name, text, number: reading && { obs: reading.obs, name: heard ?? text }, step: classIndex }
  })
}

/** The counties of a map that hold a reading, in division order: for where its numbers stand on it and are too small to press. */
export function readingList(record: FigureRecord): readonly SideEntry[] {
  return record.kind === 'map' ? mapEntries(record).filter(({ number }) => number !== null) : []
}

/**
 * The counties in division order, when the drawing in this frame is too small for its words and shows names alone; empty
 * when the map says it all. Every surface that draws a map draws this list with it.
 */
export function sideList(record: FigureRecord, frame: Frame): readonly SideEntry[] {
  if (record.kind === 'highlights') {
    if (record.focus !== null || highlightsLayout(record, frame).words === 'lines') return []
    return record.regions.map(({ adcode, name, text }) => ({ adcode, name, text, number: null, step: null }))
  }
  if (record.kind !== 'map' || mapLayout(record, frame).words === 'values') return []
  return mapEntries(record)
}

/** The swatches of a map's classes. */
export function sideColours(record: FigureRecord, theme: ChartTheme): readonly string[] {
  return record.kind === 'map' ? classColours(theme, record.classes.length) : []
}

/** In how many columns such a list stands in `width` pixels: two where name, value and swatch of each fit half of it on one line. */
export function listColumns(entries: readonly SideEntry[], size: number, width: number): 1 | 2 {
  return entries.every(({ name, text }) => textWidth(name + text, size) + 2.2 * size <= (width - 1.5 * size) / 2) ? 2 : 1
}
