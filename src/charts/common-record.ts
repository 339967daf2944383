import { NotLoaded } from '~/lib/reader-error'
import type { CellsRecord, FigureRecord, RankingRecord, StructureRecord, TrendGridRecord } from '~/selectors/figure/figure-record'

type LateRecord = CellsRecord | RankingRecord | StructureRecord | TrendGridRecord
const late: ReadonlySet<FigureRecord['kind']> = new Set<LateRecord['kind']>(['cells', 'ranking', 'structure', 'trend-grid'])

const isCommon = (record: FigureRecord): record is CommonRecord => !late.has(record.kind)

/** A record of the kinds that the overview shows. */
export type CommonRecord = Exclude<FigureRecord, LateRecord>

/** The record, which the functions that come with the overview can draw; a NotLoaded for one of another kind. */
export function commonRecord(record: FigureRecord): CommonRecord {
  if (isCommon(record)) return record
  throw new NotLoaded(`“${record.title}”这一类图不在总览上`)
}
