import { expect, test } from 'vitest'
import { checkSuperlativeYears } from '../../scripts/data-check/superlative-years'
import { datasetOf, texts, told, withRow, withSite } from './broken-copy'

const faults = (of: ReadonlyMap<string, string>) => told(checkSuperlativeYears, of)

test('every superlative and rank that is read from afar names its year', () => {
  expect(faults(texts)).toEqual([])
})

test.each(['居全省第4位', '居全省首位', '位居榜首', '稳居全市前五名', '入围百强县', '全省唯一', '领跑全省', '全省首家'])(
  '“%s” without a year is told',
  (words) => {
    expect(faults(withRow('figures.json', 'gdp-trend', { title: `地区生产总值${words}` }))).toEqual([
      expect.stringMatching(/figures\.json .*（gdp-trend）字段 title：“.+”没有写年份；/),
    ])
  },
)

test.each(['第三产业增加值', '第七次全国人口普查', '2024年居全省第4位', '“十四五”以来首位'])('“%s” is none, or names its time', (title) => {
  expect(faults(withRow('figures.json', 'gdp-trend', { title }))).toEqual([])
})

test('what counties are known by is held to it in its sentence and in its lines, a scene in its title', () => {
  const highlight = { text: '位居全国5A级景区百强榜前10位。', lines: ['5A级景区', '百强榜前10位'] }
  expect(faults(withRow('milestones.json', 'highlight-pingyao', highlight))).toEqual([
    expect.stringContaining('（highlight-pingyao）字段 text'),
    expect.stringContaining('（highlight-pingyao）字段 lines'),
  ])
  expect(faults(withRow('scenes.json', 'growth', { title: '规上工业企业数居全省首位' }))).toEqual([
    expect.stringContaining('（growth）字段 title'),
  ])
})

test('so are the headline of the site, and a rank that stands in its words as a number', () => {
  const { headlines } = datasetOf(texts).site.row
  expect(faults(withSite({ headline: ['经济总量升至全省第四位，', '产业兴旺'] }))).toEqual([
    expect.stringContaining('site.json 字段 headline：'),
  ])
  const lines = headlines.map((headline, index) => (index === 0 ? { ...headline, line: '居全省{obs:jinzhong-gdp-rank-2024}' } : headline))
  expect(faults(withSite({ headlines: lines }))).toEqual([expect.stringContaining('字段 headlines 第1项 line：“位次”没有写年份')])
})
