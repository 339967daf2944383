import type { TimelineRecord } from '~/selectors/figure/timeline-figure'

/** A year is worth so many columns at most. */
const most = 3

/** One year alone as it is, then in two columns and more, its name over the first: on a long strip its words get larger so. */
export function spreadYear(record: TimelineRecord): readonly TimelineRecord[] {
  const [only] = record.years
  if (!only || record.years.length > 1) return [record]
  const { entries } = only
  const further = Array.from({ length: Math.min(most, entries.length) - 1 }, (_, at) => {
    const each = Math.ceil(entries.length / (at + 2))
    const parts = Array.from({ length: Math.ceil(entries.length / each) }, (_part, part) => entries.slice(part * each, (part + 1) * each))
    return { ...record, years: parts.map((part, index) => ({ ...only, label: index === 0 ? only.label : '', entries: part })) }
  })
  return [record, ...further]
}
