import { expect, test } from 'vitest'
import { checkFigurePeriods } from '../../scripts/data-check/figure-periods'
import { datasetOf, texts, told, withRow } from './broken-copy'

const specOf = (id: string) => datasetOf(texts).figures.find(({ row }) => row.id === id)?.row.spec
const asking = (id: string, fields: Record<string, unknown>) =>
  told(checkFigurePeriods, withRow('figures.json', id, { spec: { ...specOf(id), ...fields } }))

test('every figure asks for what is there', () => {
  expect(told(checkFigurePeriods, texts)).toEqual([])
})

test('a map for a period that no county has is told which there are', () => {
  expect(asking('county-population', { periods: ['2019'] })).toEqual([
    expect.stringMatching(
      /（county-population）字段 spec\.periods：这张图的指标和地区没有时期为“2019”的数据或目标，有的是 .*2020-11-01.*；请改时期，或先收录$/,
    ),
  ])
})

test.each(['industry-structure', 'county-gdp-list', 'yuci-xiyang', 'gauges'])('%s is asked as a map is', (id) => {
  expect(asking(id, { periods: ['1999'] })).toEqual([expect.stringContaining('没有时期为“1999”的数据或目标')])
})

test('the years of a trend may have gaps, but not all of them', () => {
  expect(asking('gdp-trend', { periods: ['2022', '2024'] })).toEqual([])
  expect(asking('gdp-trend', { periods: ['2010', '2012'] })).toEqual([
    expect.stringContaining('（gdp-trend）字段 spec.periods：2010—2012年没有一条可以画；请改年份，或先收录数据'),
  ])
})

test('a milestone outside the years of its timeline is told', () => {
  const options = { milestones: ['pm25-2021', 'pingyao-gucheng-2025'] }
  expect(asking('five-years', { options, periods: ['2021', '2025'] })).toEqual([])
  expect(asking('five-years', { options, periods: ['2021', '2023'] })).toEqual([
    expect.stringMatching(
      /字段 spec\.options\.milestones：大事“pingyao-gucheng-2025”在 2025[-\d]*，不在这张图的年份之内；请改年份，或去掉这一条$/,
    ),
  ])
})
