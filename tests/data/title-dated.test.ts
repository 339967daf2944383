import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import { checkTitleDated } from '../../scripts/data-check/title-dated'
import { texts, told, withRow } from './broken-copy'

const said = (of: ReadonlyMap<string, string>) => told((data) => checkTitleDated(data, asOf), of)
const figure = (id: string, fields: Record<string, unknown>) => said(withRow('figures.json', id, fields))

test('every figure says of when it is, and no line is said to reach a year that it has nothing of', () => {
  expect(said(texts)).toEqual([])
})

test('a title without a year is told, and a short one where no axis names the years', () => {
  expect(figure('livelihood-timeline', { title: '民生大事' })).toEqual([
    expect.stringContaining('（livelihood-timeline）字段 title：“民生大事”没有写明年份'),
  ])
  expect(figure('county-urbanisation', { short: '各县（区、市）城镇化率' })).toHaveLength(1)
  expect(figure('population-trend', { short: '常住人口' })).toEqual([])
  // 末 of the last plan is what is measured against, not when.
  expect(figure('shouyang-economy', { title: '寿阳县人均地区生产总值为“十三五”末的两倍' })).toHaveLength(1)
})

test('years that only some lines reach are told', () => {
  expect(figure('county-gdp-trends', { title: '2019—2024年各县（区、市）地区生产总值' })).toEqual([
    expect.stringContaining('（county-gdp-trends）字段 title：写着到2024年，有的线2024年没有数'),
  ])
})
