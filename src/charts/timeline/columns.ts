import type { Frame, FrameWidth } from '~/charts/chart'
import { lineWidth } from '~/lib/text-width'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import { entryLines, isPlanned, stackEntries, stackHeight, type EntryLines, type TimelineLayout, type TimelineYear } from './entry'
import { leastColumn, type TimelineSizes } from './sizes'

/** Clear pixels at the right of a column. */
const aside = (sizes: TimelineSizes): number => 1.5 * sizes.unit

/** What a column's words are laid out with. */
interface Setting {
  readonly sizes: TimelineSizes
  readonly linesOf: EntryLines
}

const countsOf = ({ entries }: TimelineYear, { sizes, linesOf }: Setting, width: number): readonly number[] =>
  entries.map((entry) => linesOf(entry, width - aside(sizes)).length)

/** The width at which every entry of a year stands in one line. */
function naturalWidth({ entries }: TimelineYear, sizes: TimelineSizes): number {
  const texts = entries.map(({ pieces, planned }) => {
    const text = pieces.map((piece) => piece.text).join('')
    return sizes.placeColumn + (planned ? sizes.indent : 0) + lineWidth(text, sizes.text)
  })
  return Math.max(0, ...texts) + aside(sizes) + 1
}

interface Column {
  readonly year: TimelineYear
  readonly wanted: number
  readonly width: number
  readonly counts: readonly number[]
}

const linesIn = ({ counts }: Column): number => counts.reduce((sum, count) => sum + count, 0)

/** The columns at the widths at which they start: at least `least`, more where they ask for it. */
function startColumns(years: readonly TimelineYear[], setting: Setting, { width, u }: FrameWidth): readonly Column[] {
  const share = width / Math.max(1, years.length)
  return years.map((year) => {
    const wanted = naturalWidth(year, setting.sizes)
    const start = Math.min(share, Math.max(leastColumn * u, Math.min(wanted, share * 0.7)))
    return { year, wanted, width: start, counts: countsOf(year, setting, start) }
  })
}

/** The column at the least greater width, by steps of `step`, at which its words take fewer lines; null where none does within `room`. */
function widened(column: Column, setting: Setting, room: number, step: number): Column | null {
  const most = Math.min(column.wanted, column.width + room)
  for (let width = column.width; width < most;) {
    width = Math.min(most, width + step)
    const wider = { ...column, width, counts: countsOf(column.year, setting, width) }
    if (linesIn(wider) < linesIn(column)) return wider
  }
  return null
}

/** Widths that bring the highest column down as far as it goes, then take a line away wherever that costs least, then spread the rest. */
function columnWidths(years: readonly TimelineYear[], setting: Setting, frame: FrameWidth): readonly number[] {
  let columns = startColumns(years, setting, frame)
  const room = () => frame.width - columns.reduce((sum, column) => sum + column.width, 0)
  const grown = (column: Column) => widened(column, setting, room(), frame.u / 2)
  for (;;) {
    const heights = columns.map(({ counts }) => stackHeight(counts, setting.sizes, setting.sizes.gap))
    const tallest = heights.indexOf(Math.max(...heights))
    const steps = columns.map(grown)
    const costs = steps.map((wider, at) => (wider ? wider.width - (columns[at]?.width ?? 0) : Number.POSITIVE_INFINITY))
    const least = Math.min(...costs)
    if (!Number.isFinite(least)) break
    const chosen = steps[tallest] ? tallest : costs.indexOf(least)
    columns = columns.map((column, at) => (at === chosen ? (steps[at] ?? column) : column))
  }
  const rest = Math.max(0, room()) / Math.max(1, columns.length)
  return columns.map(({ width }) => width + rest)
}

/** The years side by side under a rule, each as wide as what it holds asks for. */
export function timelineColumns(record: TimelineRecord, frame: Frame, sizes: TimelineSizes): TimelineLayout {
  const setting = { sizes, linesOf: entryLines(record.years, sizes) }
  const widths = columnWidths(record.years, setting, frame)
  const ringY = sizes.ring + sizes.stroke
  const yearY = ringY + 2.1 * sizes.unit
  const top = yearY + 2.7 * sizes.unit - sizes.pitch / 2
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  const columns = record.years.map((year, at) => {
    const counts = countsOf(year, setting, widths[at] ?? 0)
    let kept = counts
    while (kept.length > 0 && top + stackHeight(kept, sizes, sizes.gap) > frame.height) kept = kept.slice(0, -1)
    return { year, left: lefts[at] ?? 0, width: (widths[at] ?? 0) - aside(sizes), counts: kept }
  })
  const natural = Math.max(0, ...columns.map(({ counts }) => stackHeight(counts, sizes, sizes.gap)))
  const longest = Math.max(2, ...columns.map(({ counts }) => counts.length))
  const spare = frame.medium === 'wall' && Number.isFinite(frame.height) ? (frame.height - top - natural) / (longest - 1) : 0
  const gap = sizes.gap + Math.min(Math.max(0, spare), 1.6 * sizes.pitch)
  return {
    rule: [
      [0, ringY],
      [frame.width, ringY],
    ],
    hairlines: [],
    // What goes on from the column before has no year of its own.
    rings: columns.flatMap(({ year, left }) =>
      year.label === '' ? [] : { at: [left + sizes.ring + sizes.stroke / 2, ringY], planned: isPlanned(year) },
    ),
    years: columns.map(({ year: { label }, left }) => ({ label, at: [left, yearY] })),
    entries: columns.flatMap(({ year, left, width, counts }) =>
      stackEntries(year.entries.slice(0, counts.length), (entry) => setting.linesOf(entry, width), [left, top], sizes, gap),
    ),
    bottom: top + Math.max(0, ...columns.map(({ counts }) => stackHeight(counts, sizes, gap))),
  }
}
