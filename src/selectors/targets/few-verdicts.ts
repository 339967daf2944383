import { isMiss, type Status } from '~/domain/target/status'

interface Judged {
  readonly status: Pick<Status, 'code'>
}

/**
 * At most `most` rows, in their own order. A list that is too long for its place leaves out what was reached before it leaves out a
 * miss, and the last before the first: a wall never looks better than the record.
 */
export function fewVerdicts<Row extends Judged>(rows: readonly Row[], most: number): readonly Row[] {
  const byWeight = [...rows.filter(({ status }) => isMiss(status.code)), ...rows.filter(({ status }) => !isMiss(status.code))]
  const kept = new Set(byWeight.slice(0, most))
  return rows.filter((row) => kept.has(row))
}
