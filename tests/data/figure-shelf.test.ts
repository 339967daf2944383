import { expect, test } from 'vitest'
import { live } from './live-catalogue'
import { figureShelves, searchShelves } from '~/selectors/figure-shelf'

const shelves = figureShelves(live)
const ids = (found = shelves) => found.flatMap(({ figures }) => figures.map(({ id }) => id))

test('every named figure stands on one shelf', () => {
  expect(ids().sort()).toEqual([...live.figures.keys()].sort())
  expect(shelves[0]?.name).toBe('综合')
})

test('a figure is found by its title, its indicator, its place, its kind and its theme, several words narrowing', () => {
  expect(ids(searchShelves(shelves, '地区生产总值 走势'))).toContain('gdp-trend')
  expect(ids(searchShelves(shelves, '平遥古城'))).toEqual(['tourism-timeline'])
  expect(ids(searchShelves(shelves, '能源'))).toContain('energy-targets')
  expect(ids(searchShelves(shelves, ' GDP-Trend '))).toEqual(['gdp-trend'])
  expect(searchShelves(shelves, '没有这样的词')).toEqual([])
  expect(searchShelves(shelves, '  ')).toEqual(shelves)
})
