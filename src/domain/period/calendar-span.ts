import { daysInMonth } from '~/lib/days-in-month'
import { ReaderError } from '~/lib/reader-error'

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
