import type { Frame } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import type { TimelineEntry, TimelineRecord } from '~/selectors/figure/timeline-figure'
import { entryLines, isPlanned, labelWidth, stackEntries, stackHeight, yearsThatFit, type TimelineLayout, type TimelineYear } from './entry'
import type { TimelineSizes } from './sizes'

/** From this width in type units a year stands beside its entries, else over them. */
const beside = 34

/** The years one below the other along a vertical rule. */
export function timelineRows(record: TimelineRecord, frame: Frame, sizes: TimelineSizes): TimelineLayout {
  const ringX = sizes.ring + sizes.stroke / 2
  const yearX = ringX + 1.6 * sizes.unit
  const wide = widthInUnits(frame) >= beside
  const left = wide ? yearX + labelWidth(record.years, sizes, true) + 1.4 * sizes.unit : yearX
  const head = wide ? 0 : sizes.year * 1.5
  const apart = 1.3 * sizes.text
  const set = entryLines(record.years, sizes)
  const linesOf = (entry: TimelineEntry) => set(entry, frame.width - left)
  const blockHeight = ({ entries }: TimelineYear) =>
    head +
    stackHeight(
      entries.map((entry) => linesOf(entry).length),
      sizes,
      sizes.gap,
    )
  const heightOf = (years: readonly TimelineYear[]) =>
    years.reduce((sum, year) => sum + blockHeight(year), 0) + Math.max(0, years.length - 1) * apart
  const years = yearsThatFit(record.years, heightOf, frame.height)
  const tops = years.map((_, at) => heightOf(years.slice(0, at)) + (at === 0 ? 0 : apart))
  const firstLine = (wide ? sizes.pitch : sizes.year * 1.4) / 2
  const bottom = heightOf(years)
  return {
    rule:
      years.length === 0
        ? null
        : [
            [ringX, firstLine],
            [ringX, bottom],
          ],
    hairlines: [],
    rings: years.map((year, at) => ({ at: [ringX, (tops[at] ?? 0) + firstLine], planned: isPlanned(year) })),
    years: years.map(({ label }, at) => ({ label, at: [yearX, (tops[at] ?? 0) + firstLine] })),
    entries: years.flatMap(({ entries }, at) => stackEntries(entries, linesOf, [left, (tops[at] ?? 0) + head], sizes, sizes.gap)),
    bottom,
  }
}
