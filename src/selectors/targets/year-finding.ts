import { isMiss, type StatusCode } from '~/domain/target/status'
import type { StatusCount } from './target-tally'

const reached: ReadonlySet<StatusCode> = new Set(['met', 'within', 'done'])

const countOf = (tally: readonly StatusCount[], fits: (code: StatusCode) => boolean): number =>
  tally.reduce((sum, { status, count }) => sum + (fits(status.code) ? count : 0), 0)

/**
 * What is true of a year's targets, or of all years' (null), in clauses for a headline: how many can be judged, and how many of them were
 * reached. `tally` counts the verdicts of that year, of all natures and themes.
 */
export function yearFinding(year: number | null, tally: readonly StatusCount[]): readonly string[] {
  const met = countOf(tally, (code) => reached.has(code))
  const unmet = countOf(tally, isMiss)
  const of = year === null ? '' : `${year}年`
  if (met + unmet === 0) return [`${of === '' ? '各年' : of}的目标，`, '目前没有可以评价的']
  if (unmet === 0) return [`${of}可评价的${met}项目标，`, '全部达到']
  if (met === 0) return [`${of}可评价的${unmet}项目标，`, '都未达到']
  return [`${of}可评价的${met + unmet}项目标，`, `${met}项达到，${unmet}项未达到`]
}
