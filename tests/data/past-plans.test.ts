import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkFigureShape } from '../../scripts/data-check/figure-shape'
import { checkPastPlans } from '../../scripts/data-check/past-plans'
import { datasetOf, texts, told, withRow } from './broken-copy'
import { live } from './live-catalogue'

const faults = (of: ReadonlyMap<string, string>, day = asOf) => told((data: Dataset) => checkPastPlans(data, day), of)

test('no page of a place shows a plan whose time is over', () => {
  expect(faults(texts)).toEqual([])
})

test('a planned event of a year that is over is told; the year itself may still plan', () => {
  const shown = withRow('milestones.json', 'project-year-2025', { display: undefined, displayReason: undefined })
  expect(faults(shown)).toEqual([
    expect.stringMatching(/milestones\.json .*（project-year-2025）字段 state：还是计划（planned），而 2025 已过；/),
  ])
  expect(faults(shown, '2025-11-30')).toEqual([])
})

test('a county’s target of a year that is over has its outcome or is on hold', () => {
  const shown = withRow('targets.json', 'pingyao-gdp-2022', { display: 'featured' })
  expect(faults(shown)).toEqual([expect.stringMatching(/targets\.json .*（pingyao-gdp-2022）字段 display：2022 已过，没有完成数；/)])
  const outcome = withRow('observations/economy.json', 'pingyao-gdp-2021', { period: '2022', display: 'featured' }, shown)
  expect(faults(outcome)).toEqual([])
})

test('what is kept in the data alone is told of no place, and named by no figure', () => {
  const kept = datasetOf(texts).milestones.flatMap(({ row }) => (row.display === 'table' ? row.id : []))
  expect(kept.length).toBeGreaterThan(20)
  const pages = new Set([...live.milestones.keys(), ...[...live.milestonesOf.values()].flat().map(({ id }) => id)])
  expect(kept.filter((id) => pages.has(id))).toEqual([])
  const options = { milestones: ['xiyu-expressway-start-2020'] }
  const spec = { kind: 'timeline', indicators: [], regions: [], periods: ['2020'], options }
  expect(told(checkFigureShape, withRow('figures.json', 'five-years', { spec }))).toEqual([
    expect.stringContaining('的 display 是 table，不上图'),
  ])
})

test('a timeline of plans alone may stand; a plan among what was done may not', () => {
  expect(told(checkFigureShape, texts)).toEqual([])
  const mixed = { kind: 'timeline', indicators: [], regions: [], periods: [], options: { milestones: ['yuci-2026', 'taihang-road-2025'] } }
  expect(told(checkFigureShape, withRow('figures.json', 'five-years', { spec: mixed }))).toEqual([
    expect.stringContaining('大事“yuci-2026”还是计划（planned）'),
  ])
})
