import { expect, test } from 'vitest'
import { findingText } from '../../scripts/data-check/finding'
import { readDataset } from '../../scripts/data-check/read-dataset'
import { checkReferences } from '../../scripts/data-check/references'
import { told, withRow, withSite } from './broken-copy'
import { live } from './live-catalogue'

const economy = 'observations/economy.json'

test('a unit written by its name is answered with the id that it has', () => {
  expect(readDataset(withRow(economy, 'jinzhong-gdp-2023', { unit: '亿' })).findings.map(findingText)).toEqual([
    'public/data/observations/economy.json 第3条，第1行（jinzhong-gdp-2023）字段 unit：没有名为“亿”的单位；请用 units.json 里的 id，最接近的是 "yi-yuan"（亿元）',
  ])
})

test('a mistyped indicator, source, region and target each name the nearest', () => {
  expect(told(checkReferences, withRow(economy, 'jinzhong-gdp-2020', { indicator: 'gpd' }))).toEqual([
    'public/data/observations/economy.json 第1条，第1行（jinzhong-gdp-2020）字段 indicator：没有名为“gpd”的指标；请用 indicators.json 里的 id，最接近的是 "gdp"（地区生产总值）',
  ])
  const cites = { sources: [{ document: 'gwr-2024', locator: '2.1', printed: '2458.8亿元' }] }
  expect(told(checkReferences, withRow(economy, 'jinzhong-gdp-2024', cites))[0]).toContain(
    '没有名为“gwr-2024”的来源；请用 sources.json 里的 id，最接近的是 "gwr-2025"',
  )
  expect(told(checkReferences, withRow(economy, 'xiyang-gdp-2024', { region: '140742' }))[0]).toMatch(
    /没有名为“140742”的地区；.*最接近的是 "1407\d2"/,
  )
  expect(told(checkReferences, withSite({ overviewFigures: { ...live.site.overviewFigures, strip: 'verdict' } }))).toEqual([
    'public/data/site.json 字段 overviewFigures：没有名为“verdict”的图；请用 figures.json 里的 id，最接近的是 "verdicts"（2025年主要预期目标完成情况）',
  ])
})

test('a name that resembles nothing gets no guess', () => {
  expect(told(checkReferences, withRow(economy, 'jinzhong-gdp-2020', { basis: 'zzzzzzzzzzzz' }))[0]).toMatch(/请用 bases\.json 里的 id$/)
})
