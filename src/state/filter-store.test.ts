import { expect, test } from 'vitest'
import {
  createFilterStore,
  followLink,
  openSource,
  pickCounty,
  showIndicator,
  toggleCounty,
  toggleTheme,
  narrowFacts,
} from './filter-store'
import { syncLink } from './sync-link'

test('counties are kept as they were chosen', () => {
  const store = createFilterStore('')
  toggleCounty(store, '140703', ['140724'])
  expect(store.getState().view.counties).toEqual(['140724', '140703'])
})

test('a fifth county takes the place of the one chosen first, the last one cannot be taken away', () => {
  const store = createFilterStore('')
  for (const next of ['140725', '140721', '140722'])
    toggleCounty(store, next, store.getState().view.counties.length > 0 ? store.getState().view.counties : ['140724', '140702'])
  expect(store.getState().view.counties).toEqual(['140702', '140725', '140721', '140722'])
  toggleCounty(store, '140703', ['140703'])
  expect(store.getState().view.counties).toEqual(['140702', '140725', '140721', '140722'])
})

test('a county pressed on a map is the last chosen, whether it was among the panels or not, and stays there when pressed again', () => {
  const store = createFilterStore('')
  pickCounty(store, '140724', ['140702', '140724'])
  expect(store.getState().view.counties).toEqual(['140702', '140724'])
  pickCounty(store, '140702', ['140702', '140724'])
  expect(store.getState().view.counties).toEqual(['140724', '140702'])
  pickCounty(store, '140725', ['140724', '140702'])
  expect(store.getState().view.counties).toEqual(['140724', '140702', '140725'])
})

/** An address bar with a history, as a browser has. */
function fakeBar(first: string) {
  const entries = [first]
  let at = 0
  let travelled = () => {}
  return {
    bar: {
      hash: () => entries[at] ?? '',
      push: (hash: string) => {
        entries.splice(at + 1, entries.length, hash)
        at += 1
      },
      replace: (hash: string) => {
        entries[at] = hash
      },
      onTravel: (listener: () => void) => {
        travelled = listener
        return () => {
          travelled = () => {}
        }
      },
    },
    /** A link of the page: the address is new at once, and is told of later. */
    follow: (hash: string) => {
      entries.splice(at + 1, entries.length, hash)
      at += 1
      return () => travelled()
    },
    back: () => {
      at -= 1
      travelled()
    },
    entries,
  }
}

test('Back undoes a choice; a source sheet makes no entry of its own', () => {
  const { bar, back, entries } = fakeBar('#/')
  const store = createFilterStore('#/')
  const stop = syncLink(store, bar)
  showIndicator(store, 'gdp')
  openSource(store, 'jinzhong-gdp-2024')
  expect(entries).toEqual(['#/', '#/?indicator=gdp&source=jinzhong-gdp-2024'])
  back()
  expect(store.getState().view).toMatchObject({ indicator: null, source: null })
  stop()
  showIndicator(store, 'gdp')
  expect(entries[0]).toBe('#/')
})

test('what is typed into a search replaces the entry, a filter makes one, and Back takes the filter away and leaves what was typed', () => {
  const { bar, back, entries } = fakeBar('#/facts')
  const store = createFilterStore('#/facts')
  syncLink(store, bar)
  for (const q of ['g', 'gd', 'gdp']) narrowFacts(store, { q })
  expect(entries).toEqual(['#/facts?q=gdp'])
  narrowFacts(store, { tier: 'A1' }, { theme: 'economy' })
  expect(entries).toEqual(['#/facts?q=gdp', '#/facts?theme=economy&q=gdp&tier=A1'])
  back()
  expect(store.getState().view).toMatchObject({ theme: null, facts: { q: 'gdp', tier: null } })
})

test('what is typed does not take the place of a link that is followed before the browser tells of it', () => {
  const { bar, entries, follow } = fakeBar('#/facts')
  const store = createFilterStore('#/facts')
  syncLink(store, bar)
  const told = follow('#/facts?q=gwr-2025')
  narrowFacts(store, { q: 'typed just before' })
  expect(entries).toEqual(['#/facts', '#/facts?q=gwr-2025'])
  told()
  expect(store.getState().view.facts.q).toBe('gwr-2025')
  narrowFacts(store, { q: 'typed after' })
  expect(entries).toEqual(['#/facts', '#/facts?q=typed+after'])
})

test('following a link that is already shown changes nothing in the history', () => {
  const { bar, entries } = fakeBar('#/county/140724')
  const store = createFilterStore('#/county/140724')
  syncLink(store, bar)
  followLink(store, '#/county/140724')
  expect(entries).toEqual(['#/county/140724'])
})

test('another indicator starts at its own latest period', () => {
  const store = createFilterStore('#/?indicator=gdp&period=2023')
  showIndicator(store, 'population')
  expect(store.getState().view).toMatchObject({ indicator: 'population', period: null })
})

test('choosing the open theme again closes it', () => {
  const store = createFilterStore('')
  toggleTheme(store, 'energy')
  expect(store.getState().view.theme).toBe('energy')
  toggleTheme(store, 'energy')
  expect(store.getState().view.theme).toBeNull()
})

test('going back to an address that says the same in other words leaves the way forward open', () => {
  for (const first of ['', '#/?show=gdp&form=map']) {
    const { bar, back, entries } = fakeBar(first)
    const store = createFilterStore(first)
    syncLink(store, bar)
    showIndicator(store, 'population')
    expect(entries).toHaveLength(2)
    back()
    expect(entries).toHaveLength(2)
  }
})
