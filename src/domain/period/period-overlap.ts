import type { Period } from './period'

/** An open start lies before every day: the empty text sorts before all of them. */
const startOf = (period: Period) => period.start ?? ''

/** Whether two periods share a day. One without dates overlaps nothing, not even itself: nobody knows where it ends. */
export function periodsOverlap(a: Period, b: Period): boolean {
  if (a.end === null || b.end === null) return false
  return startOf(a) <= b.end && startOf(b) <= a.end
}

/** Whether `part` lies inside `whole` and is shorter than it. Those without dates lie nowhere. */
export function isWithin(part: Period, whole: Period): boolean {
  if (part.end === null || whole.end === null) return false
  const inside = startOf(whole) <= startOf(part) && part.end <= whole.end
  return inside && (startOf(whole) !== startOf(part) || part.end !== whole.end)
}
