import type { Period } from './period'

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Behind all that has dates: what lies somewhere in the plan, then what nobody can place. */
const placeWithoutDates = ({ kind }: Period): number => (kind === 'undated' ? 2 : kind === 'since' ? 1 : 0)

/** Order in time: by the last day, then by the first (an open start is the earliest); those without dates stand last. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end === null || b.end === null) return placeWithoutDates(a) - placeWithoutDates(b)
  return order(a.end, b.end) || order(a.start ?? '', b.start ?? '')
}
