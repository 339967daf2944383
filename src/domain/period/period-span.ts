import { daysInMonth } from '~/lib/days-in-month'
import { ReaderError } from '~/lib/reader-error'
import type { Period } from './period'

/** First and last day (YYYY-MM-DD) of a calendar year, month or day. */
interface CalendarSpan {
  readonly first: string
  readonly last: string
}

/** The days that 2024, 2024-11 or 2024-11-26 covers. ReaderError, in Chinese, for a day that no calendar has. */
export function calendarSpan(text: string): CalendarSpan {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) throw new ReaderError(`“${text}”不是年、月或日，应写成 2024、2024-11 或 2024-11-26`)
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) throw new ReaderError(`“${text}”的月份不存在`)
  const days = daysInMonth(Number(year), Number(month))
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` }
  if (Number(day) < 1 || Number(day) > days)
    throw new ReaderError(`“${text}”的日期不存在：${Number(year)}年${Number(month)}月只有${days}天`)
  return { first: text, last: text }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Behind all that has dates: what lies somewhere in the plan, then what nobody can place. */
const placeWithoutDates = ({ kind }: Period): number => (kind === 'undated' ? 2 : kind === 'since' ? 1 : 0)

/** Order in time: by the last day, then by the first (an open start is the earliest); those without dates come last. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end === null || b.end === null) return placeWithoutDates(a) - placeWithoutDates(b)
  return order(a.end, b.end) || order(a.start ?? '', b.start ?? '')
}

/** An open start lies before every day: the empty text sorts before all of them. */
const startOf = (period: Period) => period.start ?? ''

/** Whether two periods share a day. One without dates overlaps nothing, not even itself: nobody knows where it ends. */
export function periodsOverlap(a: Period, b: Period): boolean {
  if (a.end === null || b.end === null) return false
  return startOf(a) <= b.end && startOf(b) <= a.end
}

/** Whether `part` lies inside `outer` and is shorter than it. Those without dates lie nowhere. */
export function isWithin(part: Period, outer: Period): boolean {
  if (part.end === null || outer.end === null) return false
  const inside = startOf(outer) <= startOf(part) && part.end <= outer.end
  return inside && (startOf(outer) !== startOf(part) || part.end !== outer.end)
}

const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Whether a period has an end in the calendar: only such ones are joined, ranked, compared or judged. */
export function isDated(period: Period): boolean {
  return period.end !== null
}

/** Length in months; null when the period has no dates or no start, or is not made of full months. */
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

/** Whether the record, complete to the end of `asOf` (a year, month or day), covers the full period. Never for those without dates. */
export function isClosed(period: Period, asOf: string): boolean {
  return period.end !== null && period.end <= calendarSpan(asOf).last
}
