import { expect, test } from 'vitest'
import { checkPeriods } from '../../scripts/data-check/periods'
import { told, withRow } from './broken-copy'

test('a period that ends before it begins is refused, and a window too', () => {
  expect(told(checkPeriods, withRow('observations/economy.json', 'xiyang-gdp-multiple-2024', { period: '2024/2020' }))[0]).toContain(
    '字段 period：时期“2024/2020”的终点早于起点',
  )
  expect(told(checkPeriods, withRow('observations/economy.json', 'shouyang-gdp-end', { window: ['2025', '2021'] }))[0]).toContain(
    '字段 window：',
  )
})

test('a target has to say when', () => {
  for (const period of ['undated', 'since-plan'])
    expect(told(checkPeriods, withRow('targets.json', 'cpi-2024', { period }))).toEqual([
      expect.stringContaining('字段 period：目标不能没有时期；请写明目标年份，例如 2025'),
    ])
})

test('“‘十四五’以来” is said by no document from before the plan', () => {
  const since = (source: string) =>
    told(
      checkPeriods,
      withRow('observations/economy.json', 'jinzhong-gdp-2024', { period: 'since-plan', sources: [{ document: source, printed: '1' }] }),
    )
  expect(since('xiyang-pc')).toEqual([])
  expect(since('gwr-2025')).toEqual([])
  expect(since('stats-jinzhong-2020-06')).toEqual([expect.stringContaining('早于规划起始；请核对时期，未注明年份的写 undated')])
})
