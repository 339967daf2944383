import { expect, test } from 'vitest'
import { Spellings } from '~/domain/dataset/late-files'
import { buildSearch } from '~/features/search/build-search'
import { figureShelves, pickShelves, shelfEntries } from '~/selectors/figure/figure-shelf'
import { diskRead } from '../../scripts/disk-read'
import { live } from './live-catalogue'

const spellings = Spellings.parse(JSON.parse(await diskRead('public/data')('pinyin.json')))
const shelves = figureShelves(live)
const search = buildSearch(shelfEntries(shelves, spellings))
const idsOn = (found = shelves) => found.flatMap(({ figures }) => figures.map(({ id }) => id))
const foundBy = (text: string) => idsOn(pickShelves(shelves, new Set(search.find(text))))

test('every named figure stands on one shelf', () => {
  expect(idsOn().sort()).toEqual([...live.figures.keys()].sort())
  expect(shelves[0]?.name).toBe('综合')
})

test('a figure is found by its title, its indicator, its place, its kind and its theme, several words narrowing', () => {
  expect(foundBy('地区生产总值 走势')).toContain('gdp-trend')
  expect(foundBy('平遥古城')).toEqual(['tourism-timeline', 'pingyao-timeline'])
  expect(foundBy('能源')).toContain('energy-targets')
  expect(foundBy(' GDP-Trend ')).toEqual(['gdp-trend', 'gdp-growth-trend', 'county-gdp-trends'])
  expect(foundBy('没有这样的词')).toEqual([])
})

test.each([
  ['xiyang', 'xiyang-timeline'],
  ['xyx', 'xiyang-timeline'],
  ['140724', 'xiyang-timeline'],
  ['Xiyang', 'xiyang-timeline'],
  ['czrk', 'population-trend'],
  ['changzhurenkou', 'population-trend'],
  ['gross regional product', 'gdp-trend'],
])('spelling, initials, code or English: %s finds %s', (text, id) => {
  const found = foundBy(text)
  expect(found).toContain(id)
  expect(found.length).toBeLessThan(live.figures.size / 2)
})

test('a shelf without a figure that is found is left out, the order stays', () => {
  const found = pickShelves(shelves, new Set(['gdp-trend', 'highlights']))
  expect(idsOn(found)).toEqual(idsOn().filter((id) => id === 'gdp-trend' || id === 'highlights'))
  expect(found.every(({ figures }) => figures.length > 0)).toBe(true)
})
