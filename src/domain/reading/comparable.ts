import type { Id } from '~/domain/dataset/id'
import type { Period } from '~/domain/period/period'
import { comparePeriods, isDated, spanMonths } from '~/domain/period/period-span'
import { roundSignificant } from '~/lib/round-significant'

/** What decides whether two readings may be shown side by side. */
interface Comparand {
  readonly period: Period
  readonly basis: Id
}

/** Whether two readings may be compared, ranked or coloured by one ramp: counted on one basis, for the same dated period. */
export function areComparable(a: Comparand, b: Comparand): boolean {
  const dated = isDated(a.period) && isDated(b.period)
  return dated && a.basis === b.basis && comparePeriods(a.period, b.period) === 0
}

/**
 * Growth from one reading to a later one in per cent, both in one unit. Null where no honest number exists: across bases,
 * without dates, between periods of unlike length, from the later to the earlier, or from nothing or less.
 */
export function growthPercent(from: Comparand & { readonly value: number }, to: Comparand & { readonly value: number }): number | null {
  const dated = isDated(from.period) && isDated(to.period)
  if (!dated || from.basis !== to.basis || from.value <= 0) return null
  if (comparePeriods(from.period, to.period) >= 0 || spanMonths(from.period) !== spanMonths(to.period)) return null
  return roundSignificant((to.value / from.value - 1) * 100)
}
