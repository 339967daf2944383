import { undatedWords } from '~/domain/value/undated-mark'
import type { Period } from './period'
import { yearOf } from './period-span'

/** Parts that start with the year and have a name of their own, by the month and day they end on. */
const fromNewYear: Readonly<Record<string, string>> = { '03-31': '一季度', '06-30': '上半年', '09-30': '前三季度' }

/** What part of `outer` a shorter period is: 上半年, 前三季度, 1—5月, 11月; with its year where `outer` is more than one year. */
export function partName(part: Period, outer: Period): string {
  const year = yearOf(part)
  if (year === null || yearOf(outer) !== year) return formatPeriod(part)
  const named = part.start === `${year}-01-01` ? fromNewYear[(part.end ?? '').slice(5)] : undefined
  return named ?? formatPeriod(part).replace(`${year}年`, '')
}

const numberOf = (text: string | undefined) => String(Number(text))
const quarters = ['一', '二', '三', '四']

/** 2024年, 2024年11月, 2024年11月26日; with `within` the parts that both ends share are left out. */
function calendarWords(text: string, within = 0): string {
  const [year, month, day] = text.split('-')
  return [`${year}年`, month === undefined ? '' : `${numberOf(month)}月`, day === undefined ? '' : `${numberOf(day)}日`]
    .slice(within)
    .join('')
}

/** A calendar date in running text and in the line of sources: 2025年2月26日, 2025年2月, 2025年. Files keep 2025-02-26. */
export const dateWords = (date: string): string => calendarWords(date)

const monthWords = (day: string): string => calendarWords(day.slice(0, 'YYYY-MM'.length))

/** To which month the record is complete: 数据截至2025年12月. */
export const asOfWords = (asOf: string): string => `数据截至${monthWords(asOf)}`

/** To when the data reach, to when documents were gathered, and the last change: 数据所属期截至2025年12月；资料收集截至2026年11月；最近更新2026年11月30日. */
export const coverageWords = ({ asOf, collectedTo, updated }: Readonly<Record<'asOf' | 'collectedTo' | 'updated', string>>): string =>
  `数据所属期截至${monthWords(asOf)}；资料收集截至${monthWords(collectedTo)}；最近更新${dateWords(updated)}`

/** 2021—2024年, 2021年1—9月, 2021年9月—2022年3月: what both ends share is printed once. */
function rangeWords(from: string, to: string): string {
  if (from === to) return calendarWords(from)
  const [fromYear, fromMonth, fromDay] = from.split('-')
  const [toYear, toMonth, toDay] = to.split('-')
  if (!fromMonth && !toMonth) return `${fromYear}—${toYear}年`
  if (fromYear !== toYear || !fromMonth || !toMonth) return `${calendarWords(from)}—${calendarWords(to)}`
  if (!fromDay && !toDay) return `${fromYear}年${numberOf(fromMonth)}—${numberOf(toMonth)}月`
  if (fromDay && toDay && fromMonth === toMonth) return `${fromYear}年${numberOf(fromMonth)}月${numberOf(fromDay)}—${numberOf(toDay)}日`
  return `${calendarWords(from)}—${calendarWords(to, 1)}`
}

/** How a period is put: `census`: its day is named by its year (2020年普查); `plan`: the name of the plan that since-plan means. */
interface PeriodWording {
  readonly census?: boolean
  readonly plan?: string
}

/** A period as readers see it: years in full, never 去年. */
export function formatPeriod(period: Period, options: PeriodWording = {}): string {
  const year = yearOf(period)
  if (options.census === true && year !== null) return `${year}年普查`
  const [from = '', to = ''] = period.text.split('/')
  switch (period.kind) {
    case 'since':
      return `${options.plan ?? '规划期'}以来`
    case 'undated':
      return undatedWords
    case 'open':
      return `截至${calendarWords(to)}`
    case 'range':
      return rangeWords(from, to)
    case 'half':
      return `${period.text.slice(0, 4)}年${period.text.endsWith('1') ? '上' : '下'}半年`
    case 'quarter':
      return `${period.text.slice(0, 4)}年${quarters[Number(period.text.slice(-1)) - 1] ?? ''}季度`
    case 'year':
    case 'month':
    case 'day':
      return calendarWords(period.text)
  }
}
