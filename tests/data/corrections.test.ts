import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Correction } from '~/domain/dataset/late-files'
import { correctionList, correctionWords } from '~/selectors/record/correction-list'
import { checkCorrections, checkUpdates } from '../../scripts/data-check/corrections'
import { frozenCarriers } from '../../scripts/frozen-carriers'
import { proposeCorrections } from '../../scripts/propose-corrections'
import { datasetOf, texts, told, withRow } from './broken-copy'
import { live } from './live-catalogue'

const id = 'jinzhong-gdp-2024'
const correction: Correction = {
  date: '2026-12-01',
  kind: 'reading',
  id,
  name: '晋中市地区生产总值，2024年',
  old: '2449.9亿元',
  new: '2458.8亿元',
  reason: '抄录有误。',
  embeds: [],
}
const listed = (...rows: readonly Partial<Correction>[]) =>
  new Map([...texts, ['corrections.json', JSON.stringify(rows.map((row) => ({ ...correction, ...row })))]])

test('a correction of a row that is there, ending at what it is now, is in order; so is one of a row that is gone', () => {
  expect(told(checkCorrections, listed({}, { id: 'gone-long-ago', new: null }))).toEqual([])
  const chain = listed({ old: '2440亿元', new: '2449.9亿元', date: '2026-11-01' }, {})
  expect(told(checkCorrections, chain)).toEqual([])
})

test.each([
  ['nothing changed', { old: '2458.8亿元' }, '没有更正'],
  ['no such row', { id: 'no-such-row' }, '没有名为“no-such-row”的'],
  ['a reading called a target', { kind: 'target' as const }, `没有名为“${id}”的`],
  ['it ends elsewhere', { new: '2460亿元' }, '现在列为“2458.8亿元”'],
  ['it is shown and called withdrawn', { new: null }, '没有撤下'],
])('refused, since %s', (_, fields, said) => {
  expect(told(checkCorrections, listed(fields))).toEqual([expect.stringContaining(said)])
})

test('what a document printed wrongly has one place, its row, and is not told twice', () => {
  const erratum = { sources: [{ document: 'gwr-2025', locator: '2.1', printed: '2449.9亿元' }], reason: '报告印误。' }
  const both = withRow('observations/economy.json', id, { erratum }, listed({}))
  expect(told(checkCorrections, both)).toEqual([expect.stringContaining('已写在这一行的 erratum')])
  const row = live.observations.get(id)
  if (!row) throw new Error(`no ${id}`)
  const catalogue = { ...live, observations: new Map([...live.observations, [id, { ...row, erratum }]]) }
  const [first, ...others] = correctionList(catalogue, [])
  expect(others).toEqual([])
  expect(first).toMatchObject({ source: id, now: '2458.8亿元', reason: '报告印误。' })
  expect(first?.old).toContain('原文印作“2449.9亿元”')
})

test('the list has the latest first, opens what is there, and says what is no longer shown', () => {
  const list = correctionList(live, [correction, { ...correction, date: '2026-12-09', id: 'gone', new: null }])
  expect(list.map(({ date, source, now }) => [date, source, now])).toEqual([
    ['2026-12-09', null, '不再列示'],
    ['2026-12-01', id, '2458.8亿元'],
  ])
  expect(correctionWords([correction], id)).toEqual(['2026-12-01更正：原列2449.9亿元，现列2458.8亿元。抄录有误。'])
  expect(correctionWords([correction], 'jinzhong-gdp-2023')).toEqual([])
})

test('what a release changes of what was shown is proposed, what it adds is not', () => {
  const data = datasetOf(texts)
  expect(data.corrections).toBeDefined()
  expect(proposeCorrections({ before: live, now: live, date: '2026-12-01' }, new Map())).toEqual([])
  const edit = (fields: object, of = id) => {
    const row = live.observations.get(of)
    return row ? { ...live, observations: new Map([...live.observations, [of, { ...row, ...fields }]]) } : live
  }
  const propose = (now: typeof live) => proposeCorrections({ before: live, now, date: '2026-12-01' }, new Map())
  const without = { ...live, observations: new Map([...live.observations].filter(([key]) => key !== id)) }
  const firstOf = (now: typeof live) => propose(now).map((row) => [row.kind, row.id, row.old, row.new])
  expect(firstOf(edit({ value: 2460 }))).toContainEqual(['reading', id, '2458.8亿元', '2460亿元'])
  expect(firstOf(edit({ period: '2023' }))).toContainEqual(['reading', id, '2458.8亿元（2024年）', '2458.8亿元（2023年）'])
  expect(firstOf(edit({ qualifier: 'over' }))).toContainEqual(['reading', id, '2458.8亿元', '超过2458.8亿元'])
  for (const gone of [without, edit({ display: 'hold', displayReason: '待核。' })])
    expect(firstOf(gone)).toContainEqual(['reading', id, '2458.8亿元', null])
  expect(proposeCorrections({ before: without, now: live, date: '2026-12-01' }, new Map()).filter((row) => row.id === id)).toEqual([])
})

const folder = 'public/embed/v'
const pages = new Map(
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.html'))
        .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')] as const)
    : [],
)

test('a frozen page carries a value where it names place and measure and prints it whole', () => {
  const published = { place: '晋中市', indicator: '地区生产总值', old: '2458.8亿元' }
  const carriers = frozenCarriers(pages, published)
  expect(carriers).toContain('07c8c4fab522/gdp-trend')
  expect(frozenCarriers(pages, { ...published, old: '458.8亿元' })).toEqual([])
  expect(frozenCarriers(pages, { ...published, place: '太原市' })).toEqual([])
})

test('the frozen pages of each correction are those that carry its old value', () => {
  for (const { row } of datasetOf(texts).corrections) {
    // A page says the value with or without what stands round the number.
    const value = /\d+(?:\.\d+)?/.exec(row.old)?.[0] ?? row.old
    for (const page of row.embeds) expect([row.id, page, pages.get(`${page}.html`)?.includes(value)]).toEqual([row.id, page, true])
    const shown = live.observations.get(row.id)
    const indicator = shown && live.indicators.get(shown.indicator)?.name
    const place = shown && (live.regions.get(shown.region ?? '')?.name ?? live.subjects.get(shown.subject ?? '')?.name)
    const old = row.old.replace(/（[^）]*）$/, '')
    // A row that is gone cannot be looked for by its names; one that was renamed is carried under its old name, too.
    const carriers = indicator === undefined || place === undefined ? [] : frozenCarriers(pages, { place, indicator, old })
    expect(row.embeds).toEqual(expect.arrayContaining([...carriers]))
  }
})

test('updates are of a day each, the latest first; one out of its place is named with the day before it', () => {
  const dated = (...dates: readonly string[]) =>
    new Map([...texts, ['updates.json', JSON.stringify(dates.map((date) => ({ date, words: '改了。' })))]])
  expect(told(checkUpdates, dated('2026-12-02', '2026-12-01'))).toEqual([])
  expect(told(checkUpdates, dated('2026-12-01', '2026-12-02'))).toEqual([expect.stringContaining('“2026-12-02”不早于上一条（2026-12-01）')])
  expect(told(checkUpdates, dated('2026-12-01', '2026-12-01'))).toHaveLength(1)
  expect(told(checkUpdates, texts)).toEqual([])
})
