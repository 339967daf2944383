import type { TimelineRecord } from '~/selectors/figure/timeline-figure'

/** The timeline without the last entry of its fullest year; null where it has but one. */
export function shorterTimeline(record: TimelineRecord): TimelineRecord | null {
  const counts = record.years.map(({ entries }) => entries.length)
  if (counts.reduce((sum, count) => sum + count, 0) < 2) return null
  const fullest = counts.indexOf(Math.max(...counts))
  const years = record.years.map((year, at) => (at === fullest ? { ...year, entries: year.entries.slice(0, -1) } : year))
  return { ...record, years }
}
