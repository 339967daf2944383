import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { Spellings } from '~/domain/dataset/late-files'
import { factColumns, factStatuses } from '~/domain/link/facts-fields'
import { inDivisionOrder } from '~/domain/place/region'
import { Tier } from '~/domain/source/source'
import { buildSearch } from '~/features/search/build-search'
import { factCells } from '~/selectors/facts/fact-cells'
import { factChoices } from '~/selectors/facts/fact-choices'
import { compareInLibrary, factRows } from '~/selectors/facts/fact-rows'
import { endsWithin, loosenings, narrowFacts, type FactFilter } from '~/selectors/facts/narrow-facts'
import { sortFacts } from '~/selectors/facts/sort-facts'
import { factIndex } from '~/selectors/search/fact-index'
import { factEntries, factSearch } from '~/selectors/search/fact-search'
import { diskRead } from '../../scripts/disk-read'
import { live } from './live-catalogue'

const rows = factRows(live)
const spellings = Spellings.parse(JSON.parse(await diskRead('public/data')('pinyin.json')))
const entries = factEntries(live, spellings)
const found = factSearch({ catalogue: live, rows, entries, find: buildSearch(entries).find })
const search = (text: string) => narrowFacts(rows, all, found(text))

const all: FactFilter = { region: null, theme: null, period: null, tier: null, status: null }
const anyFilter: fc.Arbitrary<FactFilter> = fc.record({
  region: fc.option(fc.constantFrom(...live.regions.keys(), ...live.subjects.keys())),
  theme: fc.option(fc.constantFrom(...live.themes.keys())),
  period: fc.option(fc.constantFrom('2020', '2024', '2025-H1', '2024-11', 'since-plan', 'undated', '2020/2024')),
  tier: fc.option(fc.constantFrom(...Tier.options)),
  status: fc.option(fc.constantFrom(...factStatuses)),
})
const everything = () => true
const ids = (list: readonly { readonly reading: { readonly id: string } }[]) => list.map(({ reading }) => reading.id)

test('every reading that may be shown is in the table once, what is on hold is not', () => {
  const shown = [...live.observations.values()].filter(({ display }) => display !== 'hold').map(({ id }) => id)
  expect(ids(rows).toSorted()).toEqual(shown.toSorted())
  expect(shown.length).toBeGreaterThan(400)
  expect(shown.length).toBeLessThan(live.observations.size)
})

test('rows stand by theme and indicator, places in division order', () => {
  const product = rows.filter(({ reading, period }) => reading.indicator === 'gdp' && period.text === '2024')
  const places = product.map((row) => factCells(live, row).place)
  const division = inDivisionOrder([...live.regions.values()]).map(({ name }) => name)
  expect(places.length).toBeGreaterThan(1)
  expect(places).toEqual(division.filter((name) => places.includes(name)))
  expect(rows.map(({ order }) => order.indicator)).toEqual(rows.map(({ order }) => order.indicator).toSorted((a, b) => a - b))
})

const pieces = rows.flatMap(({ words }) => words.split(' '))

check.prop([fc.constantFrom(...pieces), fc.nat(3), fc.boolean()])(
  'a word is found in the rows whose words hold it, whether the rows are asked one by one or as one text',
  (piece, cut, begins) => {
    const word = `${begins ? ' ' : ''}${piece.slice(cut)}`
    fc.pre(word !== '')
    const marks = new Uint8Array(rows.length)
    factIndex(rows).markWord(marks, word)
    expect(rows.filter(({ number }) => marks[number] === 1)).toEqual(rows.filter(({ words }) => words.includes(word)))
  },
)

check.prop([anyFilter, anyFilter])('to narrow further takes rows away and adds none; what is left keeps its order', (filter, more) => {
  const wide = narrowFacts(rows, filter, everything)
  const both: FactFilter = {
    region: filter.region ?? more.region,
    theme: filter.theme ?? more.theme,
    period: filter.period ?? more.period,
    tier: filter.tier ?? more.tier,
    status: filter.status ?? more.status,
  }
  const narrow = narrowFacts(rows, both, everything)
  expect(wide.filter((row) => narrow.includes(row))).toEqual(narrow)
  expect(rows.filter((row) => wide.includes(row))).toEqual(wide)
})

check.prop([anyFilter])('each way out of a narrowed list gives as many rows as it promises', (filter) => {
  for (const { drop, count } of loosenings(rows, filter, found('gdp'))) {
    const left = drop === 'q' ? narrowFacts(rows, filter, everything) : narrowFacts(rows, { ...filter, [drop]: null }, found('gdp'))
    expect(left).toHaveLength(count)
  }
})

check.prop([fc.constantFrom(...factColumns), fc.boolean(), fc.array(fc.nat(rows.length - 1), { maxLength: 60 })])(
  'the order of a column is one order, whatever order the rows came in, and loses none',
  (column, descending, at) => {
    const some = [...new Set(at)].flatMap((index) => rows[index] ?? [])
    const sorted = sortFacts(live, some, { column, descending })
    expect(sortFacts(live, some.toReversed(), { column, descending })).toEqual(sorted)
    expect(sorted.toSorted(compareInLibrary)).toEqual(some.toSorted(compareInLibrary))
  },
)

test('counties are never ranked by what is not rankable, and rows without dates stand last from either end', () => {
  for (const descending of [false, true]) {
    const product = sortFacts(live, rows, { column: 'value', descending }).filter(({ reading }) => reading.indicator === 'gdp')
    expect(ids(product)).toEqual(ids(rows.filter(({ reading }) => reading.indicator === 'gdp')))
    const kinds = sortFacts(live, rows, { column: 'period', descending }).map(({ period }) => period.kind)
    const behind = kinds.slice(kinds.indexOf('since'))
    expect(new Set(behind)).toEqual(new Set(['since', 'undated']))
    expect(behind.lastIndexOf('since')).toBeLessThan(behind.indexOf('undated'))
  }
  const incomes = rows.filter(({ reading }) => reading.indicator === 'rural-income')
  expect(live.indicators.get('rural-income')?.rankable).toBe(true)
  const sizes = sortFacts(live, incomes, { column: 'value', descending: true }).map(({ size }) => size ?? 0)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
})

test.each(['榆次', '榆次区', 'yuci', 'yc', '140702', 'Yuci', 'YUCI', '　榆次　'])('%s finds the readings of Yuci', (text) => {
  const all140702 = rows.filter(({ place }) => place === '140702')
  expect(search(text)).toEqual(expect.arrayContaining(all140702))
  // Beside them only what is named for it, has the same initials, or prints that very number.
  const others = search(text).filter(({ place }) => place !== '140702')
  const spellsYc = (name: string) => /^y\S* c/.test(spellings[name] ?? '')
  for (const row of others) {
    const { name, aliases } = live.indicators.get(row.reading.indicator) ?? { name: '', aliases: [] }
    const isNamed = factCells(live, row).place.includes('榆次') || (text === 'yc' && [name, ...aliases].some(spellsYc))
    expect(isNamed || row.words.split(' ').includes(text)).toBe(true)
  }
})

test.each([
  ['2458.8', 'jinzhong-gdp-2024'],
  ['38129', 'jinzhong-new-jobs-2024'],
  ['尚太', 'shangtai-capacity-2022'],
  ['太谷 城镇化率', 'taigu-urbanisation-2023'],
  ['太谷城镇化率', 'taigu-urbanisation-2023'],
  ['2024年地区生产总值', 'jinzhong-gdp-2024'],
  ['jz gdp 2024', 'jinzhong-gdp-2024'],
  ['dqsczz', 'jinzhong-gdp-2024'],
  ['统计公报', 'jinzhong-gdp-2024'],
])('%s finds %s', (text, id) => {
  expect(ids(search(text))).toContain(id)
  expect(search(text).length).toBeLessThan(rows.length / 2)
})

test('every further word of a search takes rows away; what nobody has finds nothing', () => {
  expect(search('榆次 城镇化率').length).toBeLessThan(search('榆次').length)
  expect(search('zzqqxx')).toEqual([])
  expect(search('')).toEqual(rows)
})

test('each reading belongs to exactly one year, to the plan’s span or to what has no time', () => {
  expect(factChoices(live, rows).period.slice(-2)).toEqual([
    { key: 'since-plan', name: '“十四五”以来' },
    { key: 'undated', name: '未注明年份' },
  ])
  const years = [...new Set(rows.flatMap(({ period }) => period.end?.slice(0, 4) ?? period.text))]
  for (const { period } of rows) expect(years.filter((year) => endsWithin(year)(period))).toHaveLength(1)
})
