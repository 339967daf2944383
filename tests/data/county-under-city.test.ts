import { expect, test } from 'vitest'
import { checkCountyUnderCity } from '../../scripts/data-check/county-under-city'
import { texts, told, withRow } from './broken-copy'

const population = 'observations/population.json'

test('no county has as many people, or as large a product, as the city', () => {
  expect(told(checkCountyUnderCity, texts)).toEqual([])
})

test('a county’s count that reaches the city’s is told with both', () => {
  for (const value of [3379498, 9045180]) {
    expect(told(checkCountyUnderCity, withRow(population, 'yuci-population-census', { value }))).toEqual([
      expect.stringMatching(
        new RegExp(
          `（yuci-population-census）字段 value：${value}人 不小于全市同期的 3379498人（jinzhong-population-census）；一县不会超过全市，请核对两行的数值、单位和口径$`,
        ),
      ),
    ])
  }
})

test('units are converted before they are held against one another', () => {
  expect(told(checkCountyUnderCity, withRow('observations/economy.json', 'xiyang-gdp-2024', { value: 1803, unit: 'wan-yuan' }))).toEqual([])
  expect(told(checkCountyUnderCity, withRow('observations/economy.json', 'xiyang-gdp-2024', { value: 2803 }))).toHaveLength(1)
})

test('another basis, another period and a rate say nothing', () => {
  const counted = { value: 9045180 }
  expect(told(checkCountyUnderCity, withRow(population, 'yuci-population-census', { ...counted, basis: 'as-reported' }))).toEqual([])
  expect(told(checkCountyUnderCity, withRow(population, 'yuci-population-census', { ...counted, period: '2020' }))).toEqual([])
  expect(told(checkCountyUnderCity, withRow('observations/population.json', 'taigu-urbanisation-2023', { value: 99 }))).toEqual([])
})
