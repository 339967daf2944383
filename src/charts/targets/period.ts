import type { JudgedTarget } from '~/selectors/figure/record-parts'

/** The period of the reading, or of the target where none is held. */
export function periodOf(row: JudgedTarget): string {
  return row.reading?.period ?? row.period
}
