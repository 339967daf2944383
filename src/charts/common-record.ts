import type { CellsRecord, FigureRecord, RankingRecord, StructureRecord, TrendGridRecord } from '~/selectors/figure/figure-record'

type LateRecord = CellsRecord | RankingRecord | StructureRecord | TrendGridRecord
const late: ReadonlySet<FigureRecord['kind']> = new Set<LateRecord['kind']>(['cells', 'ranking', 'structure', 'trend-grid'])

/** A record of the kinds that the overview shows. */
export type CommonRecord = Exclude<FigureRecord, LateRecord>

/** Whether the functions that come with the overview can draw a record. */
export function isCommon(record: FigureRecord): record is CommonRecord {
  return !late.has(record.kind)
}
