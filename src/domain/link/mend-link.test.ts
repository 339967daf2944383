import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { Tier } from '~/domain/source/source'
import { TargetNature } from '~/domain/target/target'
import { anyAdcode as adcode, anyFigureId, anyPeriod as period, anyFigureSpec } from './any-figure-spec.test-support'
import { formatBriefing } from './briefing-link'
import { factColumns, factLists, factStatuses, defaultFacts } from './facts-fields'
import { type Link, formatLink, parseLink } from './link'
import { mendLink } from './mend-link'
import type { Route } from './route'
import { defaultView, mostCounties } from './view'
import { formatWall, parseWall, wallFields } from './wall-link'

/** No id ends with a sign: one that did could not be told from a full stop after it. */
const id = anyFigureId.filter((text) => /[a-z0-9]$/.test(text))
const ids = fc.array(id, { minLength: 1, maxLength: 2 })
const spec = anyFigureSpec.chain((one) =>
  fc.record({
    kind: fc.constant(one.kind),
    indicators: ids,
    regions: fc.constant(one.regions),
    periods: fc.constant(one.periods),
    options: fc.record(
      { focus: adcode, breaks: fc.constantFrom<number[][]>([1e-7, 12.5, -3], [1e21]), axisFrom: fc.integer(), targets: ids },
      { requiredKeys: [] },
    ),
  }),
)
const words = fc.constantFrom('榆次', 'R&D 100%', 'a=b?c#d', '太谷 2024/11', '3.5', '')
const briefing = fc.record({
  title: fc.string({ unit: 'binary' }),
  unit: fc.constantFrom('', '昔阳县统计局'),
  items: fc.array(fc.record({ figure: fc.oneof(id, spec), title: fc.constant('全省第四'), note: fc.string() }), {
    minLength: 1,
    maxLength: 9,
  }),
})
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'overview' }),
  fc.record({ page: fc.constant('county' as const), adcode }),
  fc.record({ page: fc.constant('figure' as const), id }),
  fc.record({ page: fc.constant('drawn' as const), spec }),
  fc.record({ page: fc.constantFrom('targets', 'facts', 'about', 'briefing') }),
  fc.record({
    page: fc.constant('wall' as const),
    part: fc.constantFrom('' as const, 'presenter' as const, 'setup' as const),
    optionText: fc.constantFrom(
      '',
      'scene=maps&dwell=20',
      'scenes=maps%2Ctargets&theme=light&grid=4x2&clock=1&reload=04%3A00&status=1&scale=1.25',
    ),
  }),
)
const facts = fc.record({
  list: fc.constantFrom(...factLists),
  q: words,
  region: fc.option(adcode),
  tier: fc.option(fc.constantFrom(...Tier.options)),
  status: fc.option(fc.constantFrom(...factStatuses)),
  sort: fc.option(fc.record({ column: fc.constantFrom(...factColumns), descending: fc.boolean() })),
})
const view = fc.record({
  indicator: fc.option(id),
  period: fc.option(period),
  theme: fc.option(id),
  year: fc.option(fc.integer({ min: 1949, max: 2099 })),
  nature: fc.option(fc.constantFrom(...TargetNature.options)),
  status: fc.option(fc.constantFrom('met' as const, 'part-year' as const)),
  form: fc.constantFrom('map' as const, 'list' as const, 'table' as const),
  counties: fc.uniqueArray(adcode, { maxLength: mostCounties }),
  items: briefing.map(formatBriefing),
  facts,
  source: fc.option(id),
})
const link = fc.record({ route, view }).map((value): Link => {
  if (value.route.page === 'wall') return { route: value.route, view: { ...defaultView, items: value.view.items } }
  const { view: chosen } = value
  return { route: value.route, view: value.route.page === 'facts' ? { ...chosen, status: null } : { ...chosen, facts: defaultFacts } }
})

/** What a mended link opens. */
const opened = (hash: string): Link => parseLink(mendLink(hash).hash)

const after = [
  '。',
  '）',
  '】',
  '》',
  '”',
  '’',
  '，',
  '、',
  '！',
  '.',
  ',',
  ';',
  ')',
  ']',
  '>',
  '"',
  "'",
  '!',
  '。）',
  ' ',
  '\u200b',
  '\ufeff',
  '\n',
  '　',
]
const parameters = [
  'from=timeline',
  'from=singlemessage&isappinstalled=0',
  'shareTo=weixin',
  'utm_source=wechat&utm_medium=im',
  'spm=a2.1',
  'nsukey=x%2Fy%3D%3D',
]
/** Ways in which a link comes changed; the page and the view are the same after each. */
const changes: Readonly<Record<string, (hash: string) => string>> = {
  ...Object.fromEntries(after.map((sign) => [`${JSON.stringify(sign)} after it`, (hash: string) => hash + sign])),
  ...Object.fromEntries(
    after.map((sign) => [`${JSON.stringify(sign)} after it, encoded`, (hash: string) => hash + encodeURIComponent(sign)]),
  ),
  ...Object.fromEntries(parameters.map((text) => [`&${text}`, (hash: string) => `${hash}&${text}`])),
  ...Object.fromEntries(parameters.map((text) => [`?${text}`, (hash: string) => `${hash}?${text}`])),
  'both a parameter and a full stop': (hash) => `${hash}&from=groupmessage。`,
  '#!/': (hash) => hash.replace('#/', '#!/'),
  'no slash': (hash) => hash.replace('#/', '#'),
  'a second hash': (hash) => `${hash}#wechat_redirect`,
  'twice the hash': (hash) => hash.replace('#/', '#/#/'),
  '&amp;': (hash) => hash.replaceAll('&', '&amp;'),
  'the slashes encoded': (hash) => hash.replace(/^#[^?]*/, (path) => `#${path.slice(1).replaceAll('/', '%2F')}`),
  'the question mark encoded': (hash) => hash.replace('?', '%3F'),
  'the hash encoded': (hash) => `#%23${hash.slice(1)}`,
  'all of it encoded': (hash) => `#${encodeURIComponent(hash.slice(1))}`,
  'all of it encoded twice': (hash) => `#${encodeURIComponent(encodeURIComponent(hash.slice(1)))}`,
  'signs that are not seen': (hash) => hash.replace('#/', '#/\u200b').replace('?', '\ufeff?'),
  'a line break before the query': (hash) => hash.replace('?', '\r\n?'),
}

test.each(Object.keys(changes))('a link with %s opens its page with what was chosen', (name) => {
  const change = changes[name] ?? String
  fc.assert(
    fc.property(link, (value) => {
      const hash = formatLink(value)
      expect(opened(change(hash))).toEqual(value)
      expect(mendLink(change(hash)).notice).toBeNull()
    }),
    { numRuns: 20 },
  )
})

check.prop([link])('a link that nobody changed stays as it is, and mending twice is mending once', (value) => {
  const hash = formatLink(value)
  expect(mendLink(hash).hash).toBe(hash)
  expect(mendLink(mendLink(`${hash}。`).hash).hash).toBe(hash)
})

check.prop([fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[%#?&=/\da-fA-F]*$/))])(
  'no text can make mending throw, or lead to another page than the one it names',
  (text) => {
    const { hash } = mendLink(`#${text}`)
    const before = parseLink(`#${text}`).route
    const { route: now } = parseLink(hash)
    expect(before.page === 'unknown' || now.page === before.page).toBe(true)
  },
)

test.each([
  ['#/county/140724&from=timeline', '#/county/140724'],
  ['#/county/140724&shareTo=weixin', '#/county/140724'],
  ['#county/140724', '#/county/140724'],
  ['#/county/140724/', '#/county/140724'],
  ['#/COUNTY/140724?WITH=140702', '#/county/140724?with=140702'],
  ['#/TARGETS?YEAR=2024&NATURE=EXPECTED', '#/targets?year=2024&nature=expected'],
  ['#/county/140724，请领导阅示', '#/county/140724'],
  ['#/county/140724%EF%BC%88%E6%98%94%E9%98%B3%EF%BC%89', '#/county/140724'],
  ['#https://example.cn/a/#/county/140724?with=140702', '#/county/140724?with=140702'],
  ['#/。', '#/'],
  ['#/&from=timeline', '#/'],
  ['#?from=timeline', '#/'],
  ['#/facts?q=%25E5%25A4%25AA%25E8%25B0%25B7', '#/facts?q=%E5%A4%AA%E8%B0%B7'],
  ['#/facts?q=%E5%A4%AA%E8%B0%B7%E3%80%82', '#/facts?q=%E5%A4%AA%E8%B0%B7'],
  ['#/wall?grid=4%C3%972&clock=1。', '#/wall?grid=4x2&clock=1'],
  ['#/?show=county-gdp&form=list&from=x', '#/?indicator=county-gdp&form=list'],
])('%s is %s', (changed, whole) => {
  expect(mendLink(changed)).toEqual({ hash: whole, notice: null })
})

test('a figure’s own `from` stays where a messenger adds one of its own', () => {
  const own = '#/figure?kind=trend&indicators=gdp&regions=140700&periods=2023,2024&from=100'
  expect(mendLink(`${own}&from=timeline`).hash).toBe(own)
  expect(mendLink(`${own.replace('&from=100', '')}&from=timeline`).hash).toBe(own.replace('&from=100', ''))
})

test.each(['#/nowhere', '#/昔阳', '#/county/', '#/targets/2024', '#/figure?kind=pie'])(
  '%s leads to no page: it is left for the page to say',
  (hash) => {
    expect(mendLink(hash)).toEqual({ hash, notice: null })
  },
)

test('a parameter that is neither ours nor a messenger’s is named once', () => {
  const { hash, notice } = mendLink('#/targets?year=2024&yaer=2023&yaer=2022&utm_source=x')
  expect(hash).toBe('#/targets?year=2024')
  expect(notice).toBe('链接中的“yaer”不是本站的参数，已略去。')
})

test('every option of a wall outlives a messenger', () => {
  const options = {
    scenes: ['targets'],
    scene: 'targets',
    dwell: 25,
    grid: { columns: 4, rows: 2 },
    region: '140724',
  } as const
  const all = {
    ...options,
    contrast: 'led',
    theme: 'light',
    clock: true,
    ticker: true,
    status: true,
    scale: 1.25,
    idle: 5,
    kiosk: '4321',
    refresh: 1,
    reload: 60,
  } as const
  const text = formatWall(all)
  expect([...new URLSearchParams(text).keys()].toSorted()).toEqual(Object.keys(wallFields).toSorted())
  const { hash, notice } = mendLink(`#/wall?${text}&from=timeline`)
  expect(notice).toBeNull()
  expect(parseWall(hash.replace('#/wall?', ''))).toEqual(all)
})
