import { expect, test } from 'vitest'
import { checkFigureReadings } from '../../scripts/data-check/figure-readings'
import { datasetOf, told, withRow } from './broken-copy'

const figure = (id: string, fields: Record<string, unknown>) => told(checkFigureReadings, withRow('figures.json', id, fields))

test('a headline or a claim on a reading that is not featured, or not public, is told', () => {
  expect(
    told(checkFigureReadings, withRow('observations/livelihood.json', 'jinzhong-rural-income-2025', { display: 'table' })),
  ).toContainEqual(
    expect.stringContaining(
      'public/data/site.json 字段 headlines：数据“jinzhong-rural-income-2025”的 display 是 table；图和首页只用 featured，请换一条',
    ),
  )
  expect(
    told(checkFigureReadings, withRow('observations/population.json', 'yuci-population-census', { release: 'internal' })),
  ).toContainEqual(expect.stringContaining('的 release 是 internal；公开的图只用 public'))
})

test('a bullet without targets and a figure on a held target are told', () => {
  expect(figure('tasks', { spec: { ...specOf('tasks'), options: {} } })).toEqual([expect.stringContaining('仪表和目标条要写明目标')])
  expect(figure('gauges', { spec: { ...specOf('gauges'), options: { targets: ['shangtai-expansion'] } } })).toContainEqual(
    expect.stringContaining('目标“shangtai-expansion”的 display 是 hold'),
  )
})

test('a trend with nothing to draw is told which place and indicator', () => {
  expect(figure('gdp-growth-trend', { spec: { ...specOf('gdp-growth-trend'), regions: ['140722'] } })).toEqual([
    expect.stringContaining('140722 没有指标“gdp-growth”的可展示（featured）数据'),
  ])
})

test('a map may leave counties blank, but not all of them', () => {
  expect(figure('county-gdp', {})).toEqual([])
  expect(figure('county-gdp', { spec: { ...specOf('county-gdp'), indicators: ['cpi'] } })).toEqual([
    expect.stringContaining('没有一个县（区、市）有可展示'),
  ])
})

function specOf(id: string) {
  return datasetOf(withRow('figures.json', id, {})).figures.find(({ row }) => row.id === id)?.row.spec
}
