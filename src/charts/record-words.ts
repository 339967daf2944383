import type { FigureKind } from '~/domain/figure/figure'
import type { RecordOf } from '~/selectors/figure/figure-record'
import { cellsSentence, cellsTable } from './cells/words'
import type { ChartTable } from './chart'
import { comparisonSentence, comparisonTable } from './comparison/words'
import { highlightsSentence, highlightsTable } from './highlights/words'
import { mapSentence, mapTable } from './map/words'
import { rankingSentence, rankingTable } from './ranking/words'
import { structureSentence, structureTable } from './structure/words'
import { targetSentence, targetTable } from './targets/words'
import { timelineSentence, timelineTable } from './timeline/words'
import { trendGridSentence, trendGridTable } from './trend-grid/words'
import { trendSentence, trendTable } from './trend/words'

type OfEachKind<Result> = { readonly [Kind in FigureKind]: (record: RecordOf<Kind>) => Result }

const tables: OfEachKind<ChartTable> = {
  highlights: highlightsTable,
  map: mapTable,
  trend: trendTable,
  'trend-grid': trendGridTable,
  gauge: ({ gauges }) => targetTable(gauges),
  bullet: ({ rows }) => targetTable(rows),
  ranking: rankingTable,
  structure: structureTable,
  comparison: comparisonTable,
  cells: cellsTable,
  timeline: timelineTable,
}

const sentences: OfEachKind<string> = {
  highlights: highlightsSentence,
  map: mapSentence,
  trend: trendSentence,
  'trend-grid': trendGridSentence,
  gauge: (record) => targetSentence(record, record.gauges),
  bullet: (record) => targetSentence(record, record.rows),
  ranking: rankingSentence,
  structure: structureSentence,
  comparison: (record) => comparisonSentence(record, false),
  cells: cellsSentence,
  timeline: timelineSentence,
}

/** A figure's numbers as a table: for readers of tables, for screen readers, for spreadsheets. It is made from the record alone. */
export function recordTable<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }): ChartTable {
  return tables[record.kind](record)
}

/** What a figure shows, in one sentence, for where it is said without the drawing: to who speaks, or next to a table. */
export function recordSentence<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }): string {
  return sentences[record.kind](record)
}
