import { expect, test } from 'vitest'
import { deckFigures } from '~/selectors/deck-figures'
import { selectCounty } from '~/selectors/select-county'
import { live, recordOf, without } from '../data/live-catalogue'

const idsOf = (subject: Parameters<typeof deckFigures>[1]) => deckFigures(live, subject).records.flatMap(({ id }) => id ?? [])

test('the whole has every named figure once, the overview first in its order', () => {
  const ids = idsOf({ kind: 'whole' })
  expect([...ids].sort()).toEqual([...live.figures.keys()].sort())
  const { map, strip, gauges, targets, trend, multiples, comparison, timeline } = live.site.overviewFigures
  const first = [map, strip, gauges, ...targets, trend, ...multiples, comparison, timeline]
  expect(ids.slice(0, first.length)).toEqual(first)
})

test('every county has a deck: the map with it in gold, all that tells of it, every reading that its page shows', () => {
  for (const region of live.counties) {
    const deck = deckFigures(live, { kind: 'county', adcode: region.adcode })
    expect(deck.title).toBe(region.name)
    expect(deck.records[0]).toMatchObject({ kind: 'map', focus: region.adcode })
    expect(deck.records.at(-1)).toMatchObject({ kind: 'ranking', focus: region.adcode })
    expect(deck.tables.flatMap(({ ids }) => ids)).toEqual(selectCounty(live, region).rows.map(({ reading }) => reading.obs))
    const named = [...live.figures.values()].filter(({ spec }) => spec.regions.length < 11 && spec.regions.includes(region.adcode))
    for (const { id } of named) expect(deck.records.map((record) => record.id)).toContain(id)
  }
})

test('a theme has the figures of its indicators and milestones, and a table of its indicators', () => {
  const energy = deckFigures(live, { kind: 'theme', theme: 'energy' })
  expect(energy.records.map(({ id }) => id)).toEqual(expect.arrayContaining(['energy-targets', 'energy-timeline']))
  for (const { spec } of energy.records)
    for (const indicator of spec.indicators.slice(0, 1)) expect(live.indicators.get(indicator)?.theme).toBe('energy')
  expect(energy.tables[0]?.rows.length).toBeGreaterThan(3)
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
