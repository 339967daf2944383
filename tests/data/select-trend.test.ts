import { expect, test } from 'vitest'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import { selectTrend } from '~/selectors/figure/trend-figure'
import { changed, live } from './live-catalogue'

const trend = (indicator: string, options: FigureSpec['options'], catalogue: Catalogue = live) =>
  selectTrend(catalogue, {
    id: null,
    neutral: indicator,
    spec: { kind: 'trend', indicators: [indicator], regions: ['140700'], periods: [], options },
  })

const population = trend('population', {})
const least = Math.min(...population.points.map(({ value }) => value))

test('an axis that does not start at 0 says so in the line above', () => {
  expect(population).toMatchObject({ axisFrom: 0, targets: [] })
  expect(population.lead).not.toContain('纵轴')
  const raised = trend('population', { axisFrom: Math.floor(least) })
  expect(raised.axisFrom).toBe(Math.floor(least))
  expect(raised.lead.split('；')[0]).toBe(`晋中市，${population.unit}，纵轴从${Math.floor(least)}起`)
})

test('an axis that would cut a reading off starts at 0', () => {
  const cut = trend('population', { axisFrom: least + 1 })
  expect(cut.axisFrom).toBe(0)
  expect(cut.lead).not.toContain('纵轴')
})

test('a target for one year stands on the trend of its own indicator, in the trend’s unit', () => {
  const growth = trend('gdp-growth', { targets: ['gdp-growth-2024', 'cpi-2024', 'new-jobs-2024'] })
  expect(growth.targets).toEqual([{ target: 'gdp-growth-2024', year: 2024, value: 5.5, text: '目标5.5%' }])
  const without = trend('gdp-growth', {})
  expect(growth.sourceLine.length).toBeGreaterThanOrEqual(without.sourceLine.length)
  expect(trend('cpi', { targets: ['cpi-2024'] }).targets).toEqual([{ target: 'cpi-2024', year: 2024, value: 3, text: '目标3%左右' }])
})

test('a target with two bounds, or for part of a year, stands on no trend', async () => {
  const options = { targets: ['gdp-growth-2024'] }
  for (const fields of [{ max: 7 }, { period: '2024-H1' }, { period: '2030' }]) {
    expect(trend('gdp-growth', options, await changed('targets.json', 'gdp-growth-2024', fields)).targets).toEqual([])
  }
})

test('a target in another unit of the same kind is converted, and keeps its own words', () => {
  const jobs = trend('new-jobs', { targets: ['new-jobs-2024'] })
  const [target] = jobs.targets
  expect(target?.text).toBe('目标3.2万人')
  expect(target?.value).toBeCloseTo(jobs.unit === '万人' ? 3.2 : 32000, 6)
})
