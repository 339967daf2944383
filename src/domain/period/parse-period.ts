import { ReaderError } from '~/lib/reader-error'
import { type Period, type PeriodKind, PeriodText } from './period'
import { calendarSpan } from './period-span'

const kindOfLength: Record<number, PeriodKind> = { 4: 'year', 7: 'month', 10: 'day' }

/** First and last month of a half-year (H1, H2) or a quarter (Q1 to Q4). */
function partMonths(part: string): [string, string] {
  const number = Number(part.slice(1))
  const months = part.startsWith('H') ? 6 : 3
  const pad = (month: number) => String(month).padStart(2, '0')
  return [pad((number - 1) * months + 1), pad(number * months)]
}

/**
 * Reads a period: 2024, 2024-11, 2020-11-01, 2024-Q1, 2024-H1, 2021-01/2021-09, 2021/2024, ../2021, since-plan, undated.
 * Throws a ReaderError with a Chinese message when it is malformed, when a day does not exist or when the end is before the start.
 */
export function parsePeriod(text: string): Period {
  if (!PeriodText.safeParse(text).success)
    throw new ReaderError(`时期“${text}”写法不对，应如 2024、2024-11、2024-H1、2021-01/2021-09、../2021、since-plan 或 undated`)
  if (text === 'undated') return { kind: 'undated', text, start: null, end: null }
  if (text === 'since-plan') return { kind: 'since', text, start: null, end: null }
  const [from, to] = text.split('/')
  if (to !== undefined) {
    const end = calendarSpan(to).last
    if (from === undefined || from === '..') return { kind: 'open', text, start: null, end }
    const start = calendarSpan(from).first
    if (end < start) throw new ReaderError(`时期“${text}”的终点早于起点`)
    return { kind: 'range', text, start, end }
  }
  const [, year, part] = /^(\d{4})-([HQ]\d)$/.exec(text) ?? []
  if (year !== undefined && part !== undefined) {
    const [first, last] = partMonths(part)
    return {
      kind: part.startsWith('H') ? 'half' : 'quarter',
      text,
      start: `${year}-${first}-01`,
      end: calendarSpan(`${year}-${last}`).last,
    }
  }
  const span = calendarSpan(text)
  return { kind: kindOfLength[text.length] ?? 'day', text, start: span.first, end: span.last }
}
