import { expect, test } from 'vitest'
import { checkFigureShape } from '../../scripts/data-check/figure-shape'
import { datasetOf, texts, told, withRow } from './broken-copy'

const data = datasetOf(texts)
const specOf = (id: string) => data.figures.find(({ row }) => row.id === id)?.row.spec
const asking = (id: string, fields: Record<string, unknown>, of = texts) =>
  told(checkFigureShape, withRow('figures.json', id, { spec: { ...specOf(id), ...fields } }, of))
const counties = data.regions.filter(({ row }) => row.kind === 'county').map(({ row }) => row.adcode)

test('every figure stands as it is', () => {
  expect(told(checkFigureShape, texts)).toEqual([])
})

test('a comparison is of one to four counties', () => {
  expect(asking('yuci-xiyang', { regions: counties.slice(0, 5) })).toEqual([
    expect.stringMatching(/（yuci-xiyang）字段 spec\.regions：对比写了5个县（区、市）；应为一至4个，请分成几张图$/),
  ])
  expect(asking('yuci-xiyang', { regions: [] })).toEqual([expect.stringContaining('对比写了0个县（区、市）；应为一至4个，请补上')])
  // The city is no county, and no page could draw it.
  expect(asking('yuci-xiyang', { regions: ['140700'] })[0]).toContain('对比写了0个县（区、市）')
  for (const count of [1, 4]) expect(asking('yuci-xiyang', { regions: counties.slice(0, count) })).toEqual([])
})

test('a timeline names neither plans nor what has no date', () => {
  const named = { options: { milestones: ['pm25-2021'] } }
  expect(asking('five-years', named)).toEqual([])
  const besides = { options: { milestones: ['pm25-2021', 'taihang-road-2025'] } }
  expect(asking('five-years', besides, withRow('milestones.json', 'pm25-2021', { state: 'planned' }))).toContainEqual(
    expect.stringContaining('大事“pm25-2021”还是计划（planned）；大事记只列已做成的，请去掉这一条'),
  )
  expect(asking('five-years', named, withRow('milestones.json', 'pm25-2021', { date: null }))).toContainEqual(
    expect.stringContaining('大事“pm25-2021”没有日期；大事记按年份列示，请去掉这一条，或先查明日期'),
  )
})

test('gold without a claim of that county is told', () => {
  expect(asking('county-population-list', { options: { focus: '140728' } })).toEqual([
    expect.stringContaining('标题没有论到 140728，图上不能单把它画成金色'),
  ])
  expect(asking('county-population', { options: { focus: '140702' } })).toEqual([])
})
