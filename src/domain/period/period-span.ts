import { calendarSpan } from './calendar-span'
import type { Period } from './period'

const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Whether a period has an end in the calendar: only such ones are joined, ranked, compared or judged. */
export function isDated(period: Period): boolean {
  return period.end !== null
}

/** Length in months; null when the period has no dates or no start, or is not made of whole months. */
export function spanMonths(period: Period): number | null {
  const { start, end } = period
  if (start === null || end === null || !start.endsWith('-01') || calendarSpan(end.slice(0, 7)).last !== end) return null
  return monthIndex(end) - monthIndex(start) + 1
}

/** The one calendar year that the period lies in, or null. */
export function yearOf(period: Period): number | null {
  const { start, end } = period
  if (start === null || end === null || start.slice(0, 4) !== end.slice(0, 4)) return null
  return Number(end.slice(0, 4))
}

/** Whether the record, complete to the end of `asOf` (a year, month or day), covers the whole period. Never for those without dates. */
export function isClosed(period: Period, asOf: string): boolean {
  return period.end !== null && period.end <= calendarSpan(asOf).last
}
