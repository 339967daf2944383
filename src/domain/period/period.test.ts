import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { ReaderError } from '~/lib/reader-error'
import { formatPeriod } from './format-period'
import { parsePeriod } from './parse-period'
import { comparePeriods, isWithin, periodsOverlap, isClosed, isDated, spanMonths, yearOf } from './period-span'

const pad = (value: number) => String(value).padStart(2, '0')
const year = fc.integer({ min: 1990, max: 2035 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map(pad)
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${y}-${m}`)
const day = fc.tuple(yearMonth, fc.integer({ min: 1, max: 28 })).map(([ym, d]) => `${ym}-${pad(d)}`)
const calendar = fc.oneof(year, yearMonth, day)
const range = fc.tuple(calendar, calendar).map(([a, b]) => {
  const [first, last] = a <= b ? [a, b] : [b, a]
  return `${first}/${last}`
})
const text = fc.oneof(
  calendar,
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  range,
  calendar.map((end) => `../${end}`),
  fc.constantFrom('undated', 'since-plan'),
)
const period = text.map(parsePeriod)

test.prop([text])('every canonical text is read and kept as it is', (written) => {
  expect(parsePeriod(written).text).toBe(written)
})

test('a day that no calendar has is refused, a leap day is read in leap years', () => {
  expect(() => parsePeriod('2024-02-30')).toThrow('2024年2月只有29天')
  expect(() => parsePeriod('2023-02-29')).toThrow(ReaderError)
  expect(() => parsePeriod('2024-13')).toThrow(ReaderError)
  expect(() => parsePeriod('2024-11-00')).toThrow(ReaderError)
  expect(parsePeriod('2024-02-29').end).toBe('2024-02-29')
  expect(parsePeriod('2024-02').end).toBe('2024-02-29')
  expect(parsePeriod('2023-02').end).toBe('2023-02-28')
})

test('what is no period, or ends before it starts, is refused in Chinese', () => {
  for (const bad of ['', '2020YTD-10', 'to-2021', 'n.d.', '2024-Q5', '2024-H3', '2024年', '2021/', '/2021'])
    expect(() => parsePeriod(bad)).toThrow('写法不对')
  expect(() => parsePeriod('2024/2021')).toThrow('终点早于起点')
  expect(() => parsePeriod('2024-09/2024-03')).toThrow('终点早于起点')
})

test('halves and quarters cover their months', () => {
  expect(parsePeriod('2025-H1')).toEqual({ kind: 'half', text: '2025-H1', start: '2025-01-01', end: '2025-06-30' })
  expect(parsePeriod('2025-H2').start).toBe('2025-07-01')
  expect(parsePeriod('2021-Q1').end).toBe('2021-03-31')
  expect(parsePeriod('2021-Q4')).toMatchObject({ kind: 'quarter', start: '2021-10-01', end: '2021-12-31' })
})

test('periods are printed in the official register', () => {
  const printed = {
    '2024': '2024年',
    '2024-11': '2024年11月',
    '2020-11-01': '2020年11月1日',
    '2025-H1': '2025年上半年',
    '2025-H2': '2025年下半年',
    '2021-Q1': '2021年一季度',
    '2021-Q4': '2021年四季度',
    '2021-01/2021-09': '2021年1—9月',
    '2021/2024': '2021—2024年',
    '2021-09/2022-03': '2021年9月—2022年3月',
    '2021-03-01/2021-03-15': '2021年3月1—15日',
    '2021-03-01/2021-04-02': '2021年3月1日—4月2日',
    '2021-09/2022': '2021年9月—2022年',
    '2021/2021-09': '2021年—2021年9月',
    '2024/2024': '2024年',
    '../2021': '截至2021年',
    '../2024-06': '截至2024年6月',
    undated: '未注明年份',
  }
  for (const [written, words] of Object.entries(printed)) expect(formatPeriod(parsePeriod(written))).toBe(words)
  expect(formatPeriod(parsePeriod('2020-11-01'), { census: true })).toBe('2020年普查')
  expect(formatPeriod(parsePeriod('undated'), { census: true })).toBe('未注明年份')
  // No plan is known by name here: the one of the data is put in.
  expect(formatPeriod(parsePeriod('since-plan'), { plan: '“十五五”' })).toBe('“十五五”以来')
})

test.prop([period, period, period])('the order is total: antisymmetric and transitive', (a, b, c) => {
  expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0)
  if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0)
})

test.prop([fc.array(period, { maxLength: 12 })])(
  'sorting is stable and puts periods without dates last, undated ones behind all',
  (periods) => {
    const rows = periods.map((value, index) => ({ value, index })).sort((a, b) => comparePeriods(a.value, b.value))
    rows.slice(1).forEach((row, at) => {
      const before = rows[at] ?? row
      const difference = comparePeriods(before.value, row.value)
      expect(difference < 0 || (difference === 0 && before.index < row.index)).toBe(true)
      if (before.value.kind === 'undated') expect(row.value.kind).toBe('undated')
      if (before.value.kind === 'since') expect(isDated(row.value)).toBe(false)
    })
  },
)

test('a year comes before the later of its halves only by its start: both end on the same day', () => {
  const sorted = ['undated', 'since-plan', '2024-H2', '2025-H1', '2024', '../2024'].map(parsePeriod).sort(comparePeriods)
  expect(sorted.map((each) => each.text)).toEqual(['../2024', '2024', '2024-H2', '2025-H1', 'since-plan', 'undated'])
})

test.prop([period, period])('overlap is symmetric and a period without dates overlaps nothing', (a, b) => {
  expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a))
  for (const none of ['undated', 'since-plan'].map(parsePeriod)) {
    expect(periodsOverlap(none, a)).toBe(false)
    expect(isWithin(none, a) || isWithin(a, none)).toBe(false)
  }
})

test.prop([period, period, period])('being within is irreflexive and transitive, and implies overlap', (a, b, c) => {
  expect(isWithin(a, a)).toBe(false)
  if (isWithin(a, b)) expect(periodsOverlap(a, b)).toBe(true)
  if (isWithin(a, b) && isWithin(b, c)) expect(isWithin(a, c)).toBe(true)
})

test('a half year lies within its year and not the other way round', () => {
  expect(isWithin(parsePeriod('2025-H1'), parsePeriod('2025'))).toBe(true)
  expect(isWithin(parsePeriod('2025'), parsePeriod('2025-H1'))).toBe(false)
  expect(isWithin(parsePeriod('2024-12/2025-03'), parsePeriod('2025'))).toBe(false)
  expect(isWithin(parsePeriod('2021'), parsePeriod('../2021'))).toBe(true)
})

test.prop([fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 11 })])('spans add up where two periods meet', (y, m) => {
  const first = spanMonths(parsePeriod(`${y}-01/${y}-${pad(m)}`))
  const rest = spanMonths(parsePeriod(`${y}-${pad(m + 1)}/${y}-12`))
  expect((first ?? NaN) + (rest ?? NaN)).toBe(spanMonths(parsePeriod(String(y))))
})

test('spans count whole months only', () => {
  expect(['2024', '2024-H1', '2024-Q3', '2024-02', '2021/2025'].map((each) => spanMonths(parsePeriod(each)))).toEqual([12, 6, 3, 1, 60])
  expect(['undated', 'since-plan', '../2021', '2020-11-01', '2024-01-01/2024-01-30'].map((each) => spanMonths(parsePeriod(each)))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a period has a year when it lies in one', () => {
  expect(['2024', '2024-H2', '2020-11-01', '2021-01/2021-09'].map((each) => yearOf(parsePeriod(each)))).toEqual([2024, 2024, 2020, 2021])
  expect(['2021/2024', '../2021', 'since-plan', 'undated'].map((each) => yearOf(parsePeriod(each)))).toEqual([null, null, null, null])
})

test('a period is closed when the record is complete to its last day', () => {
  expect(isClosed(parsePeriod('2025'), '2025-12')).toBe(true)
  expect(isClosed(parsePeriod('2025'), '2025-12-30')).toBe(false)
  expect(isClosed(parsePeriod('2025-H1'), '2025-06')).toBe(true)
  expect(isClosed(parsePeriod('2026'), '2025')).toBe(false)
  for (const none of ['undated', 'since-plan']) expect(isClosed(parsePeriod(none), '2025')).toBe(false)
})
