import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkFeaturedTier } from '../../scripts/data-check/featured-tier'
import { checkSecondHandPlaces } from '../../scripts/data-check/second-hand-places'
import { datasetOf, texts, told, withRow, withSite } from './broken-copy'

const faults = (of: ReadonlyMap<string, string>) => told((data: Dataset) => checkSecondHandPlaces(data, asOf), of)
const economy = 'observations/economy.json'
/** The city's product of 2023 from a reprint of tier D, shown again in the place of the yearbook's. */
const shown = withRow(
  economy,
  'jinzhong-gdp-2023',
  { display: 'featured' },
  withRow(economy, 'jinzhong-gdp-2023-city-yearbook-2024', { display: 'hold', displayReason: '待核' }),
)
const proven = withRow('sources.json', 'stats-jinzhong-2024-02', { proof: '与年鉴所载全市数相符' }, shown)

test('no reading of tier D stands on the overview, on the wall, in a title or under a large number, but for the census', () => {
  expect(faults(texts)).toEqual([])
})

test('one that the overview’s trend or a scene draws is told', () => {
  const found = faults(shown)
  expect(found).toContainEqual(expect.stringMatching(/site\.json 字段 overviewFigures：图 gdp-trend 画了 jinzhong-gdp-2023，只有 D 级来源/))
  expect(found).toContainEqual(expect.stringMatching(/scenes\.json .*（growth）字段 figures：图 gdp-trend 画了 jinzhong-gdp-2023/))
})

test('once its source says by what it was verified it may be drawn there, and be featured without a reason of its own', () => {
  expect(faults(proven)).toEqual([])
  expect(told(checkFeaturedTier, withRow(economy, 'jinzhong-gdp-2023', { displayReason: undefined }, proven))).toEqual([])
})

test('verified or not, it heads nothing: no title, no large number, no headline, no first screen', () => {
  const title = '2023年地区生产总值{obs:jinzhong-gdp-2023}'
  expect(faults(withRow('figures.json', 'gdp-trend', { title, claims: [] }, proven))).toEqual([
    expect.stringContaining('（gdp-trend）字段 title：jinzhong-gdp-2023 只有 D 级来源，不能作标题、大数或亮点'),
  ])
  expect(faults(withRow('scenes.json', 'county-yuci', { facts: [{ obs: 'jinzhong-gdp-2023' }] }, proven))).toEqual([
    expect.stringContaining('（county-yuci）字段 facts：jinzhong-gdp-2023'),
  ])
  const { headlines, overviewFigures } = datasetOf(texts).site.row
  const site = (fields: Record<string, unknown>) => new Map([...proven, ['site.json', withSite(fields).get('site.json') ?? '']])
  expect(faults(site({ headlines: [{ obs: 'jinzhong-gdp-2023', name: '地区生产总值', line: '2023年' }, ...headlines.slice(1)] }))).toEqual([
    expect.stringContaining('site.json 字段 headlines：jinzhong-gdp-2023'),
  ])
  expect(faults(site({ overviewFigures: { ...overviewFigures, strip: 'gdp-trend' } }))).toContainEqual(
    expect.stringContaining('字段 overviewFigures：图 gdp-trend 画了 jinzhong-gdp-2023，只有 D 级来源，不能上首页第一屏'),
  )
})
