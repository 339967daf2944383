import type { Period } from './period'

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Order in time: by the last day, then by the first (an open start is the earliest); undated periods stand last. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end === null || b.end === null) return (a.end === null ? 1 : 0) - (b.end === null ? 1 : 0)
  return order(a.end, b.end) || order(a.start ?? '', b.start ?? '')
}
