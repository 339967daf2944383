import { expect, test } from 'vitest'
import { checkTitleYears } from '../../scripts/data-check/title-years'
import { datasetOf, texts, told, withRow, withRowAgain, withSite } from './broken-copy'

const economy = 'observations/economy.json'

test('the words as they stand tell of the years of their numbers', () => {
  expect(told(checkTitleYears, texts)).toEqual([])
})

test('a reading of 2025 put first under a title of 2024 is told, and so is one put into the title', () => {
  const newer = withRowAgain(economy, 'xiyang-gdp-2024', { id: 'xiyang-gdp-2025', period: '2025', value: 190.2 })
  const hero = withRow('scenes.json', 'county-xiyang', { facts: [{ obs: 'xiyang-gdp-2025' }] }, newer)
  expect(told(checkTitleYears, hero)).toEqual([
    expect.stringMatching(
      /scenes\.json .*（county-xiyang）字段 facts 第1项：这一场的标题“2024年地区生产总值较.*写的是2024年，而 xiyang-gdp-2025 的时期是 2025/,
    ),
  ])
  const title = withRow('figures.json', 'county-gdp-list', { title: '2024年昔阳县地区生产总值{obs:xiyang-gdp-2025}' }, newer)
  expect(told(checkTitleYears, title)).toEqual([expect.stringMatching(/（county-gdp-list）字段 title：写的是2024年，而 xiyang-gdp-2025/)])
})

test('a claim of another year than its title, a line of another year than its number and a year that no document prints are told', () => {
  const claims = [{ kind: 'rank', says: '居全省第4位', obs: 'jinzhong-gdp-rank-2024', rank: 4 }]
  expect(told(checkTitleYears, withRow('figures.json', 'gdp-trend', { title: '2023年地区生产总值，居全省第4位', claims }))[0]).toMatch(
    /（gdp-trend）字段 claims：标题写的是2023年，而 jinzhong-gdp-rank-2024/,
  )
  const { headlines } = datasetOf(texts).site.row
  const lines = headlines.map((headline, index) => (index === 0 ? { ...headline, line: '2024年，初步核算' } : headline))
  expect(told(checkTitleYears, withSite({ headlines: lines }))[0]).toContain('字段 headlines 第1项 line：写的是2024年')
  expect(
    told(checkTitleYears, withRow('figures.json', 'industry-structure', { short: '2024年榆次区{obs:yuci-tertiary-share}' }))[0],
  ).toContain('的时期是 未注明年份')
})

test('a span of years takes in each of its own', () => {
  const spans = ['2020—2024年年均增长{obs:jinzhong-industry-value-average-2020-2024}', '2022年，{obs:jinzhong-gdp-2024}']
  for (const note of spans) expect(told(checkTitleYears, withRow('figures.json', 'gdp-trend', { note }))).toEqual([])
})
