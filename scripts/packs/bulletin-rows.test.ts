import { expect, test } from 'vitest'
import { Bulletin } from './bulletin'
import { bulletinRows } from './bulletin-rows'
import type { Clause } from './clause'

const bulletin = Bulletin.parse({
  id: 'bulletin-2030',
  sections: [
    {
      n: 1,
      heading: '综合',
      sentences: ['全年地区生产总值2500亿元，比上年增长4.5%。', '年末常住人口329.45万人，与上年持平。', '居民消费价格比上年下降0.2%。'],
      tables: [
        {
          caption: '表3 主要产品',
          columns: ['名称', '产量', '增长'],
          rows: [['其中：小麦', '3.2', '-1.5'], { cells: ['玉 米 120 2.1'], reading: ['玉米', '120', '2.1'], unsure: true }],
        },
      ],
    },
  ],
})
const city = { adcode: '140700', name: 'jinzhong' }
const rowsOf = (...clauses: readonly Clause[]) => bulletinRows(bulletin, clauses, city, '2030')

test('a clause takes each number with the words that hold it and its sentence', () => {
  const rows = rowsOf({ find: '地区生产总值{}，{+}', takes: ['gdp|yi-yuan', 'gdp-growth'], basis: 'b', growthBasis: 'g' })
  expect(rows.map(({ id, value, unit, basis, sources }) => [id, value, unit, basis, sources[0]])).toEqual([
    ['jinzhong-gdp-2030', 2500, 'yi-yuan', 'b', { document: 'bulletin-2030', locator: '1.1', printed: '2500亿元' }],
    ['jinzhong-gdp-growth-2030', 4.5, 'percent', 'g', { document: 'bulletin-2030', locator: '1.1', printed: '增长4.5%' }],
  ])
})

test('a fall is negative, no change is nought, and what changed begins with the year before', () => {
  expect(rowsOf({ find: '价格{+}', takes: ['cpi'] })[0]?.value).toBe(-0.2)
  const [residents, change] = rowsOf({ find: '常住人口{}，{+}', takes: ['population|wan-ren', 'population-change'], timing: 'change' })
  expect([residents?.value, change?.value, change?.period]).toEqual([329.45, 0, '2029/2030'])
})

test('a table gives its columns, and a row that ran together in the reprint gives nothing', () => {
  const [wheat] = rowsOf({ table: '表3', row: '小麦', takes: ['wheat|wan-t', 'wheat-growth'] })
  expect([wheat?.value, wheat?.sources[0]?.locator]).toEqual([3.2, '表3'])
  expect(() => rowsOf({ table: '表3', row: '玉米', takes: ['corn|wan-t'] })).toThrow('表3 没有“玉米”一行')
})

test('what the bulletin does not print, prints twice or with more numbers than are named stops the loading, by name', () => {
  expect(() => rowsOf({ find: '粮食{}', takes: ['grain|wan-t'] })).toThrow('公报里没有“粮食{}”')
  expect(() => rowsOf({ find: '比上年{+}', takes: ['x'] })).toThrow('在公报里有两处：1.1、1.3')
  expect(() => rowsOf({ find: '地区生产总值{}，{+}', takes: ['gdp|yi-yuan'] })).toThrow('有2个数，takes 有1项')
})

test('an empty name passes a number over, and a clause of another year takes nothing', () => {
  expect(rowsOf({ find: '地区生产总值{}，{+}', takes: ['', 'gdp-growth'] }).map(({ indicator }) => indicator)).toEqual(['gdp-growth'])
  expect(rowsOf({ find: '地区生产总值{}', takes: ['gdp|yi-yuan'], years: ['2029'] })).toEqual([])
})
