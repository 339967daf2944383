import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { Tier } from '~/domain/source/source'
import { TargetNature } from '~/domain/target/target'
import { anyAdcode as adcode, anyFigureId as id, anyPeriod as period, anyFigureSpec as spec } from './any-figure-spec.test-support'
import { factColumns, factLists, factStatuses, defaultFacts, longestSearch } from './facts-fields'
import { type Link, formatLink, parseLink } from './link'
import type { Route } from './route'
import { defaultView, mostCounties } from './view'

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'overview' }),
  fc.record({ page: fc.constant('county' as const), adcode }),
  fc.record({ page: fc.constant('figure' as const), id }),
  fc.record({ page: fc.constant('drawn' as const), spec: fc.option(spec) }),
  fc.record({ page: fc.constantFrom('targets', 'facts', 'about', 'briefing') }),
  fc.record({
    page: fc.constant('wall' as const),
    part: fc.constantFrom('' as const, 'presenter' as const, 'setup' as const),
    optionText: fc.constantFrom('', 'scene=maps&dwell=20', 'theme=light&clock=1'),
  }),
)
/** Paths that name no page: any text, with the signs that mean something in an address, and longer ones than are kept. */
const odd = fc.string({
  unit: fc.constantFrom('a', '?', '#', '&', '=', '%', '/', ' ', '+', '；', '县', '😀', '.'),
  minLength: 1,
  maxLength: 100,
})
const oddText = odd.map((text) => `#/${text.split('/').map(encodeURIComponent).join('/')}`)

const facts = fc.record({
  list: fc.constantFrom(...factLists),
  q: fc.string({ maxLength: longestSearch }),
  region: fc.option(fc.oneof(adcode, id)),
  tier: fc.option(fc.constantFrom(...Tier.options)),
  status: fc.option(fc.constantFrom(...factStatuses)),
  sort: fc.option(fc.record({ column: fc.constantFrom(...factColumns), descending: fc.boolean() })),
})
const anyLink: fc.Arbitrary<Link> = fc.record({
  route,
  view: fc.record({
    indicator: fc.option(id),
    period: fc.option(period),
    theme: fc.option(id),
    year: fc.option(fc.integer({ min: 1949, max: 2099 })),
    nature: fc.option(fc.constantFrom(...TargetNature.options)),
    status: fc.option(
      fc.constantFrom('met' as const, 'below' as const, 'part-year' as const, 'not-held' as const, 'incomparable' as const),
    ),
    form: fc.constantFrom('map' as const, 'list' as const, 'table' as const),
    counties: fc.uniqueArray(adcode, { maxLength: mostCounties }),
    items: fc.string(),
    facts,
    source: fc.option(id),
  }),
})
/** The fields of the page of data are in its links alone, where `status` is its own. */
const link = anyLink.map(({ route: page, view }): Link => {
  if (page.page === 'wall') return { route: page, view: { ...defaultView, items: view.items } }
  return { route: page, view: page.page === 'facts' ? { ...view, status: null } : { ...view, facts: defaultFacts } }
})

check.prop([link])('what is written into a link is read back', (value) => {
  expect(parseLink(formatLink(value))).toEqual(value)
})

check.prop([
  fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constant('%E0%A4%A'),
    oddText.map((text) => text.slice(1)),
  ),
])('no text can make reading a link throw', (text) => {
  const read = parseLink(`#${text}`)
  expect(read.view.counties.length).toBeLessThanOrEqual(mostCounties)
  expect(parseLink(formatLink(read))).toEqual(read)
})

test('a link of the default view is the bare page', () => {
  expect(formatLink({ route: { page: 'overview' }, view: defaultView })).toBe('#/')
})

test('path and query stand inside the hash, in one fixed order', () => {
  const view = { ...defaultView, indicator: 'gdp', period: '2024', theme: 'energy', form: 'list', counties: ['140702', '140724'] } as const
  expect(formatLink({ route: { page: 'overview' }, view })).toBe('#/?indicator=gdp&period=2024&theme=energy&form=list&county=140702,140724')
})

test('a bad field falls back alone: the good ones stay', () => {
  const { view } = parseLink('#/?indicator=gdp&period=soon&theme=%00&form=pie&county=140702,xx,140702,999&source=%00')
  expect(view).toEqual({ ...defaultView, indicator: 'gdp', counties: ['140702'] })
})

test('the list of targets stands in the link by year, nature, theme and status, and bare where nothing is narrowed', () => {
  const view = { ...defaultView, year: 2024, nature: '预期性', theme: 'livelihood', status: 'met' } as const
  const hash = '#/targets?theme=livelihood&year=2024&nature=expected&status=met'
  expect(formatLink({ route: { page: 'targets' }, view })).toBe(hash)
  expect(parseLink(hash)).toEqual({ route: { page: 'targets' }, view })
  expect(formatLink({ route: { page: 'targets' }, view: defaultView })).toBe('#/targets')
})

test('what the lists of data are narrowed by stands in the link, and bare where nothing is', () => {
  const fields = {
    list: 'sources',
    q: '榆次',
    region: '140702',
    tier: 'A1',
    status: 'used',
    sort: { column: 'period', descending: true },
  } as const
  const view = { ...defaultView, theme: 'energy', period: '2024', facts: fields } as const
  const hash = `#/facts?period=2024&theme=energy&q=${encodeURIComponent('榆次')}&region=140702&tier=A1&status=used&sort=-period&list=sources`
  expect(formatLink({ route: { page: 'facts' }, view })).toBe(hash)
  expect(parseLink(hash)).toEqual({ route: { page: 'facts' }, view })
  expect(formatLink({ route: { page: 'facts' }, view: defaultView })).toBe('#/facts')
})

test('a bad field of the lists of data falls back alone: the good ones stay', () => {
  const { view } = parseLink('#/facts?q=gdp&region=%00&tier=E&status=met&sort=size&list=all&theme=energy')
  expect(view).toEqual({ ...defaultView, theme: 'energy', facts: { ...defaultFacts, q: 'gdp' } })
})

test.each(['24', '02024', '2024年', '1e3', '20245', '-2024', ''])('the year %j of a link is none', (year) => {
  expect(parseLink(`#/targets?year=${year}&nature=task`).view).toEqual({ ...defaultView, nature: '工作目标' })
})

test.each(['预期', 'Expected', 'constructor', '__proto__', ''])('the nature and the status %j of a link are none', (text) => {
  expect(parseLink(`#/targets?year=2024&nature=${text}&status=${text}`).view).toEqual({ ...defaultView, year: 2024 })
})

test('a page under the list of targets is not there', () => {
  expect(parseLink('#/targets/2024').route).toEqual({ page: 'unknown', path: '/targets/2024' })
})

test('an unknown page keeps what was asked for, so that the page can say it', () => {
  expect(parseLink('#/nowhere/at/all').route).toEqual({ page: 'unknown', path: '/nowhere/at/all' })
})

test('a link of the first edition, which named a figure, is read as the choice it was', () => {
  expect(parseLink('#/?show=county-gdp&form=list').view).toEqual({ ...defaultView, indicator: 'county-gdp', form: 'list' })
})

test('a question mark and a hash sign inside an unknown path stay letters of it', () => {
  const asked = parseLink('#/a%3Findicator=gdp%23b')
  expect(asked).toEqual({ route: { page: 'unknown', path: '/a?indicator=gdp#b' }, view: defaultView })
  expect(parseLink(formatLink(asked))).toEqual(asked)
})
