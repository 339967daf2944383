import type { ChartCell, ChartTable } from '~/charts/chart'
import type { Id } from '~/domain/dataset/id'
import type { TimelineEntry, TimelineRecord } from '~/selectors/figure/timeline-figure'

/** The timeline without the last entry of its fullest year; null where it has but one. */
export function shorterTimeline(record: TimelineRecord): TimelineRecord | null {
  const counts = record.years.map(({ entries }) => entries.length)
  if (counts.reduce((sum, count) => sum + count, 0) < 2) return null
  const fullest = counts.indexOf(Math.max(...counts))
  const years = record.years.map((year, at) => (at === fullest ? { ...year, entries: year.entries.slice(0, -1) } : year))
  return { ...record, years }
}

const textOf = ({ pieces }: TimelineEntry): string => pieces.map((piece) => piece.text).join('')

/** What a number in an entry is, 榆次区地区生产总值2024年479.5亿元; its place and its words where the record does not say. */
export function numberName(entry: TimelineEntry, obs: Id): string {
  const piece = entry.pieces.find((candidate) => candidate.obs === obs)
  return piece?.name ?? `${entry.place}${piece?.text ?? ''}`
}

/** The cell of an entry's words; the number in it opens its source where there is but one. */
function wordsCell(entry: TimelineEntry): ChartCell {
  const [obs, ...others] = entry.pieces.flatMap((piece) => piece.obs ?? [])
  const text = `${textOf(entry)}${entry.planned ? '（计划）' : ''}`
  return obs === undefined || others.length > 0 ? text : { text, obs }
}

/** One row an entry. */
export function timelineTable(record: TimelineRecord): ChartTable {
  return {
    columns: ['年份', '时间', '地区', '事项'],
    rows: record.years.flatMap(({ name, entries }): ChartCell[][] =>
      entries.map((entry) => [name, entry.date, entry.place, wordsCell(entry)]),
    ),
  }
}

function yearClause({ name, entries }: TimelineRecord['years'][number]): string {
  return `${name}：${entries.map((entry) => `${entry.place}，${textOf(entry)}${entry.planned ? '（计划）' : ''}`).join('；')}`
}

/** What was done in which year, for a screen reader. */
export function timelineSentence(record: TimelineRecord): string {
  return `${record.title}。按年列示。${record.years.map((year) => `${yearClause(year)}。`).join('')}`
}
