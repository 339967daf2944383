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
  expect(told(checkPeriods, withRow('targets.json', 'cpi-2024', { period: 'undated' }))).toEqual([
    expect.stringContaining('字段 period：目标不能没有时期；请写明目标年份，例如 2025'),
  ])
})
