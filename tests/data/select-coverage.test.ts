import { expect, test } from 'vitest'
import { selectCoverage } from '~/selectors/about/select-coverage'
import { live, without } from './live-catalogue'

const coverage = selectCoverage(live)
const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0)

test('every reading is counted under one theme, every document under one tier', () => {
  expect(sum(coverage.themes)).toBe(coverage.readings)
  expect(sum(coverage.tiers)).toBe(coverage.sources)
  expect(coverage.readings).toBe(live.observations.size)
})

test('the counties stand in division order, each with the readings that are its own', () => {
  expect(coverage.counties.map(({ name }) => name)).toEqual(live.counties.map(({ name }) => name))
  const own = [...live.observations.values()].filter(({ region, subject }) => region === live.counties[0]?.adcode && subject === undefined)
  expect(coverage.counties[0]?.count).toBe(own.length)
})

test('what did not load is not counted', async () => {
  const partly = selectCoverage(await without('observations/population.json'))
  expect(partly.readings).toBeLessThan(coverage.readings)
  expect(partly.themes.find(({ name }) => name === '人口')?.count).toBe(0)
})
