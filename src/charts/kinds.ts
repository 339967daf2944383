import { bulletChart } from '~/charts/bullet/chart'
import { cellsChart } from '~/charts/cells/chart'
import { cellsSentence, cellsTable } from '~/charts/cells/words'
import { comparisonChart } from '~/charts/comparison/chart'
import { comparisonSentence, comparisonTable } from '~/charts/comparison/words'
import type { Box } from '~/charts/draw/box'
import { gaugeChart } from '~/charts/gauge/chart'
import { highlightsChart } from '~/charts/highlights/chart'
import { highlightsSentence, highlightsTable, highlightWords } from '~/charts/highlights/words'
import { mapChart } from '~/charts/map/chart'
import { mapSentence, mapTable, mapWords } from '~/charts/map/words'
import { rankingChart } from '~/charts/ranking/chart'
import { rankingSentence, rankingTable } from '~/charts/ranking/words'
import { structureChart } from '~/charts/structure/chart'
import { structureSentence, structureTable } from '~/charts/structure/words'
import { targetSentence, targetTable } from '~/charts/targets/words'
import { timelineChart } from '~/charts/timeline/chart'
import { shorterTimeline, timelineSentence, timelineTable } from '~/charts/timeline/words'
import { trendGridChart } from '~/charts/trend-grid/chart'
import { trendGridSentence, trendGridTable } from '~/charts/trend-grid/words'
import { trendChart } from '~/charts/trend/chart'
import { trendSentence, trendTable } from '~/charts/trend/words'
import type { FigureKind } from '~/domain/figure/figure'
import type { RecordOf, FigureRecord } from '~/selectors/figure/kinds'
import type { Chart, ChartContext, ChartTable } from './chart'

/** A place of a drawing where a keyboard stops, in the frame's pixels, and what is heard there. */
export interface ChartStop {
  readonly box: Box
  readonly words: string
}

/** Every county of a map, every number of another drawing, in reading order. */
export function chartStops(record: FigureRecord, { places, numbers }: Chart): readonly ChartStop[] {
  const words = kindOf(record).placeWords?.(record)
  if (places.length > 0) return places.map(({ adcode, name, box }) => ({ box, words: words?.get(adcode) ?? name }))
  return numbers.map(({ box, name }) => ({ box, words: name }))
}

/** A kind of figure as it is drawn and told. */
interface KindOfDrawing<Record> {
  readonly chart: (record: Record, context: ChartContext) => Chart
  /** Its numbers as a table: for readers of tables, for screen readers, for spreadsheets. */
  readonly table: (record: Record) => ChartTable
  /** What it shows, in one sentence, for where it is said without the drawing. */
  readonly sentence: (record: Record) => string
  /** What is heard at each place of a map, by adcode; without, a keyboard stops at its numbers. */
  readonly placeWords?: (record: Record) => ReadonlyMap<string, string>
  /** The record with one row less, from its end, and null where that would leave none; without, it has no rows to spare. */
  readonly shorter?: (record: Record) => Record | null
  /** How much higher than at its best a drawing is still good: rows open up, plots and bars grow. */
  readonly stretch: number
  /** Which sizes a picture tries, in that order: where a wall's small words are small beside its numerals, those of an embed alone. */
  readonly sizes: readonly ('wall' | 'embed')[]
}

/** A record without the last of its rows, as far as one is left. */
function shorterRows<Record extends { readonly rows: readonly unknown[] }>(record: Record): Record | null {
  return record.rows.length > 1 ? { ...record, rows: record.rows.slice(0, -1) } : null
}

/** Every kind of figure. What a folder of `charts/` exports of a kind is used here and nowhere else; its height is in `heights.ts`. */
const kinds: { readonly [Kind in FigureKind]: KindOfDrawing<RecordOf<Kind>> } = {
  highlights: {
    chart: highlightsChart,
    table: highlightsTable,
    sentence: highlightsSentence,
    placeWords: highlightWords,
    stretch: 1,
    sizes: ['wall'],
  },
  map: { chart: mapChart, table: mapTable, sentence: mapSentence, placeWords: mapWords, stretch: 1, sizes: ['wall'] },
  trend: { chart: trendChart, table: trendTable, sentence: trendSentence, stretch: 1.5, sizes: ['wall'] },
  'trend-grid': {
    chart: trendGridChart,
    table: trendGridTable,
    sentence: trendGridSentence,
    stretch: 1.5,
    sizes: ['wall', 'embed'],
  },
  gauge: {
    chart: gaugeChart,
    table: ({ gauges }) => targetTable(gauges),
    sentence: (record) => targetSentence(record, record.gauges),
    shorter: (record) => (record.gauges.length > 1 ? { ...record, gauges: record.gauges.slice(0, -1) } : null),
    stretch: 1,
    sizes: ['wall'],
  },
  bullet: {
    chart: bulletChart,
    table: ({ rows }) => targetTable(rows),
    sentence: (record) => targetSentence(record, record.rows),
    shorter: shorterRows,
    stretch: 1.3,
    sizes: ['embed'],
  },
  ranking: {
    chart: rankingChart,
    table: rankingTable,
    sentence: rankingSentence,
    shorter: shorterRows,
    stretch: 1.3,
    sizes: ['wall', 'embed'],
  },
  structure: {
    chart: structureChart,
    table: structureTable,
    sentence: structureSentence,
    shorter: shorterRows,
    stretch: 1.9,
    sizes: ['wall', 'embed'],
  },
  comparison: {
    chart: comparisonChart,
    table: comparisonTable,
    sentence: (record) => comparisonSentence(record, false),
    shorter: shorterRows,
    stretch: 1,
    sizes: ['embed'],
  },
  cells: { chart: cellsChart, table: cellsTable, sentence: cellsSentence, stretch: 1, sizes: ['embed'] },
  timeline: {
    chart: timelineChart,
    table: timelineTable,
    sentence: timelineSentence,
    shorter: shorterTimeline,
    stretch: 1.25,
    sizes: ['wall', 'embed'],
  },
}

/** How figures of a record's kind are drawn and told. */
export function kindOf<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }): KindOfDrawing<RecordOf<Kind>> {
  return kinds[record.kind]
}

/** The rendering of any figure's record: the chart function of its kind. */
export function drawChart<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }, context: ChartContext): Chart {
  return kinds[record.kind].chart(record, context)
}

/** A figure's numbers as a table. It is made from the record alone. */
export function recordTable<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }): ChartTable {
  return kinds[record.kind].table(record)
}

/** What a figure shows, in one sentence: to who speaks, or next to a table. */
export function recordSentence<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }): string {
  return kinds[record.kind].sentence(record)
}
