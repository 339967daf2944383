import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import type { Indicator } from '~/domain/reading/indicator'
import { selectRanking } from '~/selectors/figure/ranking-figure'
import { live } from './live-catalogue'
import { withReadings, type ShortReading } from './with-readings'

const order = live.counties.map(({ adcode }) => adcode)
const [yuci, taigu, yushe, zuoquan] = ['140702', '140703', '140721', '140722'] as const

function rank(catalogue: Catalogue, indicator: string, rest: Partial<Pick<FigureSpec, 'regions' | 'periods' | 'options'>> = {}) {
  const spec: FigureSpec = { kind: 'ranking', indicators: [indicator], regions: [], periods: [], options: {}, ...rest }
  return selectRanking(catalogue, { id: null, spec, neutral: '各县（区、市）' })
}

/** A measure that may rank; its readings are given. */
function ranked(readings: Readonly<Record<string, readonly ShortReading[]>>, fields: Partial<Indicator> = {}): Catalogue {
  const own = live.indicators.get('budget-revenue')
  if (!own) throw new Error('no budget-revenue')
  const indicator: Indicator = { ...own, rankable: true, direction: 'higher', ...fields }
  return withReadings({ ...live, indicators: new Map([...live.indicators, [own.id, indicator]]) }, own.id, readings)
}
const year = (value: number, period = '2024', rest: Partial<ShortReading> = {}): readonly ShortReading[] => [{ period, value, ...rest }]

test('a measure that may rank stands best first, and what is missing after it in division order', () => {
  const record = rank(ranked({ [yuci]: year(12), [taigu]: year(30), [zuoquan]: year(20) }), 'budget-revenue')
  expect(record.ordered).toBe(true)
  expect(record.rows.map(({ adcode }) => adcode)).toEqual([
    taigu,
    zuoquan,
    yuci,
    ...order.filter((code) => !new Set<string>([yuci, taigu, zuoquan]).has(code)),
  ])
  expect(record.rows.slice(0, 4).map(({ share }) => share)).toEqual([1, 20 / 30, 12 / 30, null])
  expect(record.lead).toBe('一般公共预算收入，亿元，2024年；按数值由高到低列示')
})

test('where less is better the least stands first', () => {
  const record = rank(ranked({ [yuci]: year(12), [taigu]: year(30) }, { direction: 'lower' }), 'budget-revenue')
  expect(record.rows.slice(0, 2).map(({ adcode }) => adcode)).toEqual([yuci, taigu])
  expect(record.lead).toContain('按数值由低到高列示')
})

test.each([
  ['an indicator that may not rank', year(12), year(30), { rankable: false }, '按行政区划顺序列示，不作位次比较'],
  ['an indicator without a better way', year(12), year(30), { direction: 'none' as const }, '按行政区划顺序列示'],
  ['unlike years', year(12, '2023'), year(30), {}, '按行政区划顺序列示，各县（区、市）年份不一，不作位次比较'],
  ['unlike bases', year(12, '2024', { basis: 'gdp-to-2023' }), year(30), {}, '按行政区划顺序列示，各县（区、市）口径不一，不作位次比较'],
  [
    'a bounded value',
    year(12, '2024', { qualifier: 'over', printed: '超过12' }),
    year(30),
    {},
    '按行政区划顺序列示，有的数值原文未给确数，不作位次比较',
  ],
  ['a single value', year(12), [], {}, '按行政区划顺序列示'],
] as const)('%s keeps the division order, and the lead says why', (_, first, second, fields, words) => {
  const record = rank(ranked({ [yuci]: first, [taigu]: second }, fields), 'budget-revenue')
  expect(record.ordered).toBe(false)
  expect(record.rows.map(({ adcode }) => adcode)).toEqual(order)
  expect(record.lead.split('；')[1]).toBe(words)
})

test('bars stand for the year that most counties share; another year keeps its value without a bar', () => {
  const record = rank(ranked({ [yuci]: year(12), [taigu]: year(30), [yushe]: year(99, '2023') }), 'budget-revenue')
  expect(record.rows.slice(0, 3).map(({ state, share, reading }) => [state, share, reading?.period])).toEqual([
    ['value', 12 / 30, '2024年'],
    ['value', 1, '2024年'],
    ['value', null, '2023年'],
  ])
  expect(record.lead).toContain('条形为2024年')
})

test('where no two counties share a year no bar is drawn and no year is said for all', () => {
  const record = rank(ranked({ [yuci]: year(12), [taigu]: year(30, '2023') }), 'budget-revenue')
  expect(record.rows.flatMap(({ share }) => share ?? [])).toEqual([])
  expect(record.lead).toBe('一般公共预算收入，亿元；按行政区划顺序列示，各县（区、市）年份不一，不作位次比较')
})

test('a value whose year is not printed is neither sorted nor drawn', () => {
  const record = rank(ranked({ [yuci]: year(12), [taigu]: year(30), [yushe]: year(99, 'undated') }), 'budget-revenue')
  expect(record.ordered).toBe(true)
  const undated = record.rows.find(({ adcode }) => adcode === yushe)
  expect(undated).toMatchObject({ state: 'undated', share: null, reading: { period: '未注明年份' } })
  expect(record.rows.findIndex(({ adcode }) => adcode === yushe)).toBeGreaterThan(1)
})

test('a year asked for is shown as it is: who lacks it is missing, not filled from another', () => {
  const both = [...year(10, '2023'), ...year(12)]
  const record = rank(ranked({ [yuci]: both, [taigu]: year(30) }), 'budget-revenue', { periods: ['2023'] })
  expect(record.rows.slice(0, 2).map(({ state }) => state)).toEqual(['value', 'none'])
  expect(record.lead).toContain('2023年')
})

test('some counties can be asked for, in any order; a focus among them is kept, another is not', () => {
  const asked = rank(live, 'population', { regions: [zuoquan, yuci], options: { focus: yuci } })
  expect(asked.rows.map(({ name }) => name)).toEqual(['榆次区', '左权县'])
  expect(asked.focus).toBe(yuci)
  expect(rank(live, 'population', { regions: [zuoquan], options: { focus: yuci } }).focus).toBeNull()
})

test('the eleven by the census stand in division order, since neither way is better, all with a bar', () => {
  const record = rank(live, 'population')
  expect(record.rows.map(({ adcode }) => adcode)).toEqual(order)
  expect(record.rows.filter(({ share }) => share === null)).toEqual([])
  expect(record.unit).toBe('万人')
})

test('gross regional product is never sorted', () => {
  expect(rank(live, 'gdp').ordered).toBe(false)
})

const readings = fc.option(
  fc.record({ period: fc.constantFrom('2023', '2024', 'undated'), value: fc.integer({ min: 0, max: 999 }), bounded: fc.boolean() }),
  { nil: undefined },
)

test.prop([fc.array(readings, { minLength: 11, maxLength: 11 }), fc.boolean(), fc.constantFrom('higher', 'lower', 'none' as const)])(
  'every county stands once; sorted rows never worsen upwards; a bar is a share of the longest',
  (list, rankable, direction) => {
    const held = list.map((reading) =>
      reading ? year(reading.value, reading.period, reading.bounded ? { qualifier: 'about', printed: `约${reading.value}` } : {}) : [],
    )
    const catalogue = ranked(Object.fromEntries(order.map((code, index) => [code, held[index] ?? []])), { rankable, direction })
    const { rows, ordered } = rank(catalogue, 'budget-revenue')
    expect(rows.map(({ adcode }) => adcode).sort()).toEqual([...order].sort())
    const shares = rows.flatMap(({ share }) => share ?? [])
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
    if (!ordered) {
      expect(rows.map(({ adcode }) => adcode)).toEqual(order)
      return
    }
    expect(rankable && direction !== 'none').toBe(true)
    const values = rows.flatMap(({ state, reading }) => (state === 'value' && reading ? [reading.value] : []))
    expect(values).toEqual([...values].sort((a, b) => (direction === 'lower' ? a - b : b - a)))
  },
)
