import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkTitleClaims } from '../../scripts/data-check/title-claims'
import { told, withRow, withSite } from './broken-copy'

const rule = (data: Dataset) => checkTitleClaims(data, asOf)
const figure = (id: string, fields: Record<string, unknown>) => told(rule, withRow('figures.json', id, fields))

test('a claim that the data does not bear out is told', () => {
  const claims = [{ kind: 'rank', says: '居全省第4位', obs: 'jinzhong-gdp-rank-2024', rank: 3 }]
  expect(figure('gdp-trend', { title: '2024年地区生产总值居全省第4位', claims })).toEqual([
    expect.stringContaining('（gdp-trend）字段 claims 第1项：“居全省第4位”与数据不符；请改标题，或核对所引的数据、目标'),
  ])
  expect(figure('verdicts', { claims: [{ kind: 'met', says: '超过年度目标', target: 'gdp-growth-2024' }] })).toHaveLength(1)
  expect(
    figure('county-population', {
      claims: [{ kind: 'share', says: '占全市26.8%', part: 'yuci-population-census', whole: 'jinzhong-population-census', percent: 27.8 }],
    }),
  ).toHaveLength(1)
  expect(
    figure('xiyang-timeline', { claims: [{ kind: 'multiple', says: '翻了一番', obs: 'xiyang-gdp-multiple-2024', times: 3 }] }),
  ).toHaveLength(1)
})

test('what a claim says has to stand in the title', () => {
  const claims = [{ kind: 'rank', says: '全省第四', obs: 'jinzhong-gdp-rank-2024', rank: 4 }]
  expect(figure('gdp-trend', { title: '2024年居全省第4位', claims })[0]).toContain(
    '“全省第四”不在标题“2024年居全省第4位”里；请照标题里的字写',
  )
})

test('a title that claims without declaring, and a neutral title that claims at all, are told', () => {
  expect(figure('gdp-trend', { title: '2024年地区生产总值居全省第4位', claims: [] })).toEqual([
    expect.stringContaining('字段 title：“第4位”是论断，没有写进 claims；请补上并指明所据的数据或目标'),
  ])
  expect(figure('gdp-trend', { neutral: '地区生产总值居全省首位' })).toEqual([
    expect.stringContaining('字段 neutral：中性标题里不能有论断“首位”'),
  ])
  expect(figure('gdp-trend', { short: '2024年生产总值居首位' })).toEqual([expect.stringContaining('字段 short：“首位”不是标题所作的论断')])
  expect(figure('industry-structure', { title: '榆次区第三产业占比' })).toEqual([])
  expect(figure('targets-2024', { title: '2024年主要预期目标完成情况' })).toEqual([])
  expect(figure('targets-2024', { title: '2024年主要预期目标全面完成' })).toHaveLength(1)
})

test('the headline of the overview is held to the same', () => {
  expect(told(rule, withSite({ headlineClaims: [] }))).toEqual([
    expect.stringContaining('“达到预期”是论断，没有写进 headlineClaims'),
    expect.stringContaining('“超过”是论断，没有写进 headlineClaims'),
    expect.stringContaining('字段 standfirst：“低于”是论断，没有写进 headlineClaims'),
  ])
  expect(told(rule, withRow('observations/industry.json', 'jinzhong-industry-growth-2025', { value: 3.9 }))).toContainEqual(
    expect.stringContaining('public/data/site.json 字段 headlineClaims 第1项：“达到预期”与数据不符'),
  )
  expect(told(rule, withRow('observations/economy.json', 'jinzhong-retail-growth-2025', { value: 5.1 }))).toContainEqual(
    expect.stringContaining('headlineClaims 第5项：“经济、投资和消费增速低于年度目标”与数据不符'),
  )
})
