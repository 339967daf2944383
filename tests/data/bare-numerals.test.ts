import { expect, test } from 'vitest'
import { checkBareNumerals } from '../../scripts/data-check/bare-numerals'
import { told, withRow, withSite } from './broken-copy'

test('a number written into a title is refused with the way to refer to it', () => {
  expect(told(checkBareNumerals, withRow('figures.json', 'gdp-trend', { title: '2024年地区生产总值2458.8亿元' }))).toEqual([
    expect.stringContaining('（gdp-trend）字段 title：“2458.8”是直接写下的数字；请改为引用数据，例如 {obs:jinzhong-gdp-2024}，年份除外'),
  ])
  expect(told(checkBareNumerals, withSite({ standfirst: '城镇新增就业38129人。' }))).toHaveLength(1)
})

test('years, months, the plan’s name and a checked claim may stand bare', () => {
  const title = '2020—2024年“十四五”，2024年11月；榆次区常住人口占全市26.8%'
  expect(told(checkBareNumerals, withRow('figures.json', 'county-population', { title }))).toEqual([])
})

test('a milestone may say what its source prints, and no other number', () => {
  expect(
    told(checkBareNumerals, withRow('milestones.json', 'shouyang-qiyuan-mine', { text: '七元600万吨智能化矿井联合试运转。' })),
  ).toEqual([expect.stringContaining('字段 text：“600”是直接写下的数字')])
})
