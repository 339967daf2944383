import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureKind } from '~/domain/figure/figure'
import { selectBullet, shownInBullets, type BulletRecord } from './bullet-figure'
import { selectCells, shownInCells, type CellsRecord } from './cells-figure'
import { selectComparison, shownInComparison, type ComparisonRecord } from './comparison-figure'
import type { RequestedFigure } from './figure-words'
import { selectGauge, shownInGauges, type GaugeRecord } from './gauge-figure'
import { selectHighlights, shownHighlights, type HighlightsRecord } from './highlights-figure'
import { selectMap, shownOnMap, type MapRecord } from './map-figure'
import { selectRanking, shownInRanking, type RankingRecord } from './ranking-figure'
import type { ShownItem } from './record-parts'
import { selectStructure, shownInStructure, type StructureRecord } from './structure-figure'
import { selectTimeline, shownInTimeline, type TimelineRecord } from './timeline-figure'
import { selectTrend, shownInTrend, type TrendRecord } from './trend-figure'
import { selectTrendGrid, shownInTrendGrid, type TrendGridRecord } from './trend-grid-figure'

/** What a figure shows, ready for a drawing, a sentence or a table: everything that readers see of it is a rendering of its record. */
export type FigureRecord =
  | HighlightsRecord
  | MapRecord
  | TrendRecord
  | TrendGridRecord
  | GaugeRecord
  | BulletRecord
  | RankingRecord
  | StructureRecord
  | ComparisonRecord
  | CellsRecord
  | TimelineRecord

/** The record of one kind of figure. */
export type RecordOf<Kind extends FigureRecord['kind']> = Extract<FigureRecord, { readonly kind: Kind }>

/** A kind of figure as far as its record goes; `charts/kinds.ts` has its drawing and its words. */
interface KindOfRecord<Kind extends FigureKind> {
  /** The record; of another kind where the readings do not make one of this. NotLoaded for what the catalogue does not hold. */
  readonly select: (catalogue: Catalogue, figure: RequestedFigure) => FigureRecord
  /** What it shows, in reading order. */
  readonly shown: (record: RecordOf<Kind>) => readonly ShownItem[]
}

/** Every kind of figure. A new one has its entry here and in `charts/kinds.ts`, and its height in `charts/heights.ts`. */
export const recordKinds: { readonly [Kind in FigureKind]: KindOfRecord<Kind> } = {
  highlights: { select: selectHighlights, shown: shownHighlights },
  map: { select: selectMap, shown: shownOnMap },
  trend: { select: selectTrend, shown: shownInTrend },
  'trend-grid': { select: selectTrendGrid, shown: shownInTrendGrid },
  gauge: { select: selectGauge, shown: shownInGauges },
  bullet: { select: selectBullet, shown: shownInBullets },
  ranking: { select: selectRanking, shown: shownInRanking },
  structure: { select: selectStructure, shown: shownInStructure },
  comparison: { select: selectComparison, shown: shownInComparison },
  cells: { select: selectCells, shown: shownInCells },
  timeline: { select: selectTimeline, shown: shownInTimeline },
}

/** Everything that a figure shows, one by one in reading order. */
export function shownItems<Kind extends FigureKind>(record: RecordOf<Kind> & { readonly kind: Kind }): readonly ShownItem[] {
  return recordKinds[record.kind].shown(record)
}
