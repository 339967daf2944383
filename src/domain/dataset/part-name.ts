import { formatPeriod } from '~/domain/period/format-period'
import type { Period } from '~/domain/period/period'
import { yearOf } from '~/domain/period/period-span'

/** Parts that start with the year and have a name of their own, by the month and day they end on. */
const fromNewYear: Readonly<Record<string, string>> = { '03-31': '一季度', '06-30': '上半年', '09-30': '前三季度' }

/** What part of `whole` a shorter period is: 上半年, 前三季度, 1—5月, 11月; with its year where `whole` is more than one year. */
export function partName(part: Period, whole: Period): string {
  const year = yearOf(part)
  if (year === null || yearOf(whole) !== year) return formatPeriod(part)
  const named = part.start === `${year}-01-01` ? fromNewYear[(part.end ?? '').slice(5)] : undefined
  return named ?? formatPeriod(part).replace(`${year}年`, '')
}
