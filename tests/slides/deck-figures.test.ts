import { expect, test } from 'vitest'
import { deckFigures } from '~/selectors/briefing/deck-figures'
import { countyFigures } from '~/selectors/county/county-figures'
import { selectCounty } from '~/selectors/county/select-county'
import { selectScene } from '~/selectors/wall/select-scene'
import { live, recordOf, without } from '../data/live-catalogue'

const idsOf = (subject: Parameters<typeof deckFigures>[1]) => deckFigures(live, subject).records.flatMap(({ id }) => id ?? [])

test('the whole has every named figure once, the overview first in its order', () => {
  const ids = idsOf({ kind: 'whole' })
  expect([...ids].sort()).toEqual([...live.figures.keys()].sort())
  const { map, strip, gauges, targets, trend, multiples, comparison, timeline } = live.site.overviewFigures
  const first = [map, strip, gauges, ...targets, trend, ...multiples, comparison, timeline]
  expect(ids.slice(0, first.length)).toEqual(first)
})

test('every county’s deck is its page: all of the page’s figures in their order, then what the page has as sections, and every reading', () => {
  for (const region of live.counties) {
    const { adcode } = region
    const deck = deckFigures(live, { kind: 'county', adcode })
    expect(deck.title).toBe(region.name)
    expect(deck.left).toEqual([])
    const specs = deck.records.map(({ spec }) => JSON.stringify(spec))
    const page = countyFigures(live, adcode).map(({ spec }) => JSON.stringify(spec))
    expect(specs.filter((spec) => page.includes(spec))).toEqual(page)
    expect(new Set(specs).size).toBe(specs.length)
    for (const kind of ['map', 'ranking']) {
      const inGold = deck.records.filter((record) => record.kind === kind && record.spec.options.focus === adcode)
      expect([region.name, kind, inGold.length > 0]).toEqual([region.name, kind, true])
    }
    const others = deck.records.filter(({ spec }) => !page.includes(JSON.stringify(spec)))
    for (const { kind, spec } of others)
      expect(['gauge', 'bullet', 'timeline', 'comparison'].includes(kind) || spec.options.focus === adcode).toBe(true)
    expect(deck.tables.flatMap(({ ids }) => ids)).toEqual(selectCounty(live, region).rows.map(({ reading }) => reading.obs))
    // Lines, structures and lists are those that the page's editor chose.
    const named = [...live.figures.values()].filter(
      ({ spec }) => ['gauge', 'bullet', 'timeline', 'comparison'].includes(spec.kind) && spec.regions.includes(adcode),
    )
    for (const { id } of named) expect(deck.records.map((record) => record.id)).toContain(id)
  }
})

test('a theme has the figures of its indicators and milestones, and a table of its indicators', () => {
  const livelihood = deckFigures(live, { kind: 'theme', theme: 'livelihood' })
  expect(livelihood.records.map(({ id }) => id)).toEqual(expect.arrayContaining(['jobs-gauge', 'livelihood-timeline']))
  for (const { spec } of livelihood.records)
    for (const indicator of spec.indicators.slice(0, 1)) expect(live.indicators.get(indicator)?.theme).toBe('livelihood')
  expect(livelihood.tables[0]?.rows.length).toBeGreaterThan(3)
})

test('a figure alone is itself, the targets are gauges and bullets', () => {
  const record = recordOf(live, 'gdp-trend')
  expect(deckFigures(live, { kind: 'figure', record }).records).toEqual([record])
  expect(new Set(deckFigures(live, { kind: 'targets' }).records.map(({ kind }) => kind))).toEqual(new Set(['bullet', 'gauge']))
})

test('a figure whose data did not load is named as left out, the others are made', async () => {
  const broken = await without('observations/economy.json')
  const { records, left } = deckFigures(broken, { kind: 'whole' })
  expect(left.length).toBeGreaterThan(0)
  expect(records.length + left.length).toBe(live.figures.size)
})

test('a fault of the code is no figure that could not be loaded: it is thrown, by a deck and by a scene', () => {
  const broken = Object.assign(new Map(live.units), {
    get: () => {
      throw new RangeError('Invalid array length')
    },
  })
  const [scene] = live.scenes.values()
  expect(() => deckFigures({ ...live, units: broken }, { kind: 'whole' })).toThrow('Invalid array length')
  expect(() => scene && selectScene({ ...live, units: broken }, scene)).toThrow('Invalid array length')
})
