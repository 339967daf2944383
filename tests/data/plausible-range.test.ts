import { expect, test } from 'vitest'
import { checkPlausibleRange } from '../../scripts/data-check/plausible-range'
import { told, withRow } from './broken-copy'

const reading = (theme: string, id: string, fields: Record<string, unknown>) =>
  told(checkPlausibleRange, withRow(`observations/${theme}.json`, id, fields)).filter((text) => text.includes(`（${id}）`))

test('a share beyond the whole is told, in whatever unit it is printed', () => {
  expect(reading('industry', 'yuci-tertiary-share', { value: 835 })).toEqual([
    expect.stringMatching(
      /industry\.json 第\d+条，第\d+行（yuci-tertiary-share）字段 value：“第三产业占比”写作 835%，占比应在0至100%之间；请核对数值和单位，原文确实如此的在 indicators\.json 这一项写 range$/,
    ),
  ])
  expect(reading('livelihood', 'yuci-livelihood-revenue-share', { value: 11 })).toEqual([
    expect.stringContaining('写作 11成，占比应在0至100%之间'),
  ])
  expect(reading('livelihood', 'yuci-livelihood-revenue-share', { value: 10 })).toEqual([])
})

test('a rank is a whole number from 1 on', () => {
  for (const value of [0, 4.5, -4]) {
    expect(reading('economy', 'jinzhong-gdp-rank-2024', { value })).toEqual([
      expect.stringContaining(`位次写作 ${value}；应是不小于1的整数，请对照原文改正`),
    ])
  }
  expect(reading('economy', 'jinzhong-gdp-rank-2024', { value: 1 })).toEqual([])
})

test('a total below nothing is told, a change below nothing is not', () => {
  expect(reading('economy', 'jinzhong-gdp-2024', { value: -2458.8 })).toEqual([expect.stringContaining('总量应不小于0')])
  expect(reading('population', 'jiexiu-population-change-2023', { value: -2253 })).toEqual([])
  expect(reading('population', 'jinzhong-natural-growth-rate-2024', { value: -2.06 })).toEqual([])
})

test('growth out of all measure is told, both ends of what is plausible are not', () => {
  const growth = (value: number) => reading('economy', 'jinzhong-gdp-growth-2024', { value })
  expect(growth(230)).toEqual([expect.stringContaining('写作 230%，增速应在-60至200%之间')])
  expect(growth(-61)).toHaveLength(1)
  expect([...growth(200), ...growth(-60)]).toEqual([])
})

test('a target is held to the same bounds, at the bound that it sets', () => {
  expect(told(checkPlausibleRange, withRow('targets.json', 'gdp-growth-2025', { min: 500 }))).toContainEqual(
    expect.stringMatching(/targets\.json 第\d+条，第\d+行（gdp-growth-2025）字段 min：“地区生产总值增速”写作 500%，增速应在-60至200%之间/),
  )
})

test('an indicator’s own range takes the place of the usual bounds, in its own unit', () => {
  const ranged = (range: readonly number[]) => told(checkPlausibleRange, withRow('indicators.json', 'cpi', { range }))
  expect(ranged([1, 2])).toContainEqual(
    expect.stringContaining('写作 0.4%，这项指标（range）应在1至2%之间；请核对数值和单位，原文确实如此的改 range'),
  )
  expect(ranged([0, 5]).filter((text) => text.includes('cpi'))).toEqual([])
  expect(ranged([5, 0])).toContainEqual(expect.stringContaining('（cpi）字段 range：最小 5 大于最大 0；请写作 [最小, 最大]'))
})
