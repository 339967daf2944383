import { expect, test } from 'vitest'
import type { Indicator } from '~/domain/reading/indicator'
import { isDrawable } from '~/selectors/figure/main-figure'
import { indicatorMenu } from '~/selectors/overview/indicator-menu'
import { live, without } from './live-catalogue'

const menu = indicatorMenu(live)
const choices = menu.flatMap(({ theme, indicators }) => indicators.map((indicator) => ({ ...indicator, theme })))

test('the menu offers every indicator that can be drawn, once, under its theme, and no other', () => {
  const wanted = [...live.indicators.values()].filter(({ id }) => isDrawable(live, id))
  expect(choices.length).toBeGreaterThan(80)
  const said = ({ id, name, theme }: Pick<Indicator, 'id' | 'name' | 'theme'>) => [id, name, theme].join()
  expect(choices.map(said).toSorted()).toEqual(wanted.map(said).toSorted())
})

test('themes stand in their order, none empty; within one, indicators stand in the order of the data', () => {
  const order = [...live.themes.values()].filter(({ id }) => choices.some(({ theme }) => theme === id))
  expect(menu.map(({ theme, name }) => [theme, name])).toEqual(order.map(({ id, name }) => [id, name]))
  const places = [...live.indicators.keys()]
  for (const { indicators } of menu) {
    const at = indicators.map(({ id }) => places.indexOf(id))
    expect(at.length).toBeGreaterThan(0)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  }
})

test('a search finds an indicator by its name, by each of its aliases and by its English name, in small letters', () => {
  for (const { id, words } of choices) {
    const indicator = live.indicators.get(id)
    const names = [indicator?.name, indicator?.en, ...(indicator?.aliases ?? [])].map((name) => name?.toLowerCase() ?? 'none')
    expect(names.filter((name) => !words.includes(name))).toEqual([])
    expect(words).toBe(words.toLowerCase())
  }
  expect(choices.filter(({ words }) => words.includes('gdp')).map(({ id }) => id)).toContain('gdp')
})

test('an indicator whose theme did not load is not offered', async () => {
  const left = indicatorMenu(await without('observations/tourism.json'))
  expect(left).toEqual(menu.filter(({ theme }) => theme !== 'tourism'))
  expect(left.length).toBe(menu.length - 1)
})
