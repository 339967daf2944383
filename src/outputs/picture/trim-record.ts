import type { FigureRecord, TimelineRecord } from '~/selectors/figure/figure-record'

/** The timeline without the last entry of its fullest year. */
function shorterTimeline(record: TimelineRecord): TimelineRecord | null {
  const most = Math.max(0, ...record.years.map(({ entries }) => entries.length))
  if (record.years.reduce((sum, { entries }) => sum + entries.length, 0) < 2) return null
  const fullest = record.years.findIndex(({ entries }) => entries.length === most)
  const years = record.years.map((year, at) => (at === fullest ? { ...year, entries: year.entries.slice(0, -1) } : year))
  return { ...record, years }
}

/** The record with one row less, from its end; null where it has no rows to spare (a map, a trend, a structure). */
export function trimRecord(record: FigureRecord): FigureRecord | null {
  switch (record.kind) {
    case 'timeline':
      return shorterTimeline(record)
    case 'bullet':
      return record.rows.length > 1 ? { ...record, rows: record.rows.slice(0, -1) } : null
    case 'comparison':
      return record.rows.length > 1 ? { ...record, rows: record.rows.slice(0, -1) } : null
    case 'ranking':
      return record.rows.length > 1 ? { ...record, rows: record.rows.slice(0, -1) } : null
    case 'structure':
      return record.rows.length > 1 ? { ...record, rows: record.rows.slice(0, -1) } : null
    case 'gauge':
      return record.gauges.length > 1 ? { ...record, gauges: record.gauges.slice(0, -1) } : null
    case 'highlights':
    case 'map':
    case 'trend':
    case 'trend-grid':
    case 'cells':
      return null
  }
}
