import type { FigureRecord, RankingRecord, StructureRecord, TrendGridRecord } from '~/selectors/figure/figure-record'

/** A record of the kinds that the overview shows; a measure's growth in cells is a county page's. */
export type CommonRecord = Exclude<FigureRecord, RankingRecord | StructureRecord | TrendGridRecord>

/** Whether the functions that come with the overview can draw a record. */
export function isCommon(record: FigureRecord): record is CommonRecord {
  return record.kind !== 'ranking' && record.kind !== 'structure' && record.kind !== 'trend-grid' && !('growth' in record && record.growth)
}
