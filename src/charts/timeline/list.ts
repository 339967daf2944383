import type { Frame } from '~/charts/chart'
import type { TimelineEntry, TimelineRecord } from '~/selectors/figure/timeline-figure'
import { entryLines, labelWidth, placeEntry, yearsThatFit, type TimelineLayout, type TimelineYear } from './entry'
import type { TimelineSizes } from './sizes'

/** Clear height of a row over and under its words, in text sizes: at least, and at most where the panel is high. */
const air = { least: 0.5, usual: 0.9, most: 1.3 }

interface Row {
  readonly label: string
  readonly entry: TimelineEntry
}

const rowsOf = (years: readonly TimelineYear[]): readonly Row[] =>
  years.flatMap(({ label, entries }) => entries.map((entry) => ({ label, entry })))

/** One row an entry, its year before it, between hairlines: a narrow panel of the wall. The rows fill the panel's height. */
export function timelineList(record: TimelineRecord, frame: Frame, sizes: TimelineSizes): TimelineLayout {
  const left = labelWidth(record.years, sizes) + 1.1 * sizes.unit
  const set = entryLines(record.years, sizes)
  const linesOf = (entry: TimelineEntry) => set(entry, frame.width - left)
  const wordsHeight = ({ entry }: Row) => Math.max(1, linesOf(entry).length) * sizes.pitch
  const heightWith = (years: readonly TimelineYear[], over: number) =>
    rowsOf(years).reduce((sum, row) => sum + wordsHeight(row) + 2 * over * sizes.text, 0)
  const years = yearsThatFit(record.years, (kept) => heightWith(kept, air.least), frame.height)
  const rows = rowsOf(years)
  const spare = (frame.height - heightWith(years, air.least)) / (2 * sizes.text * Math.max(1, rows.length))
  const over = Number.isFinite(frame.height) ? Math.min(air.most, air.least + spare) : air.usual
  const heights = rows.map((row) => wordsHeight(row) + 2 * over * sizes.text)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0))
  const middleOf = (at: number) => (tops[at] ?? 0) + over * sizes.text + sizes.pitch / 2
  return {
    rule: null,
    hairlines: tops,
    rings: [],
    years: rows.map(({ label }, at) => ({ label, at: [0, middleOf(at)] })),
    entries: rows.map(({ entry }, at) => placeEntry(entry, linesOf(entry), [left, (tops[at] ?? 0) + over * sizes.text], sizes)),
    bottom: heights.reduce((sum, height) => sum + height, 0),
  }
}
