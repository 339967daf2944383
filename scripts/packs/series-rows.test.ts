import { expect, test } from 'vitest'
import type { Fact } from './fact'
import { seriesRows } from './series-rows'

const fact = (fields: Partial<Fact>): Fact => ({
  adcode: '140724',
  indicator: 'gdp',
  period: '2021',
  value: 1_388_200,
  unit: 'wan-yuan',
  kind: 'actual',
  token: '昔阳县｜地区生产总值（万元）｜1,388,200',
  source: 'county-panel',
  note: '',
  ...fields,
})
const names = { regionName: (adcode: string) => (adcode === '140724' ? 'xiyang' : undefined) }

test('a fact becomes a reading by the first rule that fits, with the number as it is printed', () => {
  const rules = [
    { indicator: 'gdp', source: 'other', basis: 'x' },
    { indicator: 'gdp', periods: ['2021'], basis: 'gdp-to-2023', note: '说明' },
    { indicator: '*', basis: 'y' },
  ]
  const { rows, leftOut } = seriesRows([fact({})], rules, names)
  expect(leftOut).toEqual([])
  expect(rows[0]).toMatchObject({ id: 'xiyang-gdp-2021', basis: 'gdp-to-2023', note: '说明', value: 1_388_200 })
  expect(rows[0]?.sources).toEqual([{ document: 'county-panel', printed: '1,388,200' }])
})

test('a fall is printed with its word, and a census goes by its year', () => {
  const { rows } = seriesRows(
    [fact({ indicator: 'cpi', value: -0.2, token: '居民消费价格下降0.2%', period: '2020-11-01' })],
    [{ indicator: 'cpi' }],
    names,
  )
  expect(rows[0]).toMatchObject({ id: 'xiyang-cpi-census', period: '2020-11-01' })
  expect(rows[0]?.sources[0]?.printed).toContain('下降0.2%')
})

test('every fact is a reading or is left out with a reason; one without a rule, or a range, stops the loading by name', () => {
  const given = [fact({}), fact({ indicator: 'gdp', period: '2020' }), fact({ adcode: '149999' })]
  const { rows, leftOut } = seriesRows(given, [{ indicator: 'gdp', periods: ['2020'], leftOut: '重复' }, { indicator: 'gdp' }], names)
  expect(rows.length + leftOut.length).toBe(given.length)
  expect(leftOut.map(({ reason }) => reason)).toEqual(['重复', '所指范围不是一个县（区、市）'])
  expect(() => seriesRows([fact({ indicator: 'new' })], [{ indicator: 'gdp' }], names)).toThrow(
    '没有一条规则合于 140724 new 2021（county-panel）',
  )
  expect(() => seriesRows([fact({ value: '203～313' })], [{ indicator: 'gdp' }], names)).toThrow('不是一个数：203～313')
})
