import type { Status, StatusCode } from '~/domain/target/status'

/** A verdict with the number of targets that it fell to. */
export interface StatusCount {
  readonly status: Status
  readonly count: number
}

/** Judged rows come before those that could not be judged; a miss is as large as a success. */
const statusOrder: readonly StatusCode[] = [
  'met',
  'within',
  'done',
  'below',
  'beyond',
  'missed',
  'part-year',
  'in-progress',
  'awaited',
  'not-held',
  'undecidable',
  'incomparable',
]

/** Each verdict that fell, with its count. One verdict said in two words (仅有上半年数据, 仅有第一季度数据) counts by its words. */
export function statusTally(statuses: readonly Status[]): readonly StatusCount[] {
  const counts = new Map<string, StatusCount>()
  for (const status of statuses) {
    const counted = counts.get(status.word)
    // An alarm is one row's: a count of several has its colour only where all of them are alarms.
    counts.set(status.word, { status: counted && !counted.status.alarm ? counted.status : status, count: (counted?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => statusOrder.indexOf(a.status.code) - statusOrder.indexOf(b.status.code))
}
