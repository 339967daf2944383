import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import { checkDataset } from '../../scripts/data-check/check-dataset'
import { findingText } from '../../scripts/data-check/finding'
import { datasetOf, texts, withRow } from './broken-copy'

test('the dataset passes every check', () => {
  expect(checkDataset(texts, asOf).map(findingText)).toEqual([])
})

test('a fault is told by the first stage that sees it, not again by the next', () => {
  expect(checkDataset(withRow('units.json', 'yi-yuan', { scale: 'x' }), asOf)).toHaveLength(1)
  const messages = checkDataset(withRow('observations/economy.json', 'jinzhong-gdp-2024', { unit: 'yiyuan' }), asOf).map(findingText)
  expect(messages).toEqual([expect.stringContaining('没有名为“yiyuan”的单位')])
})

test('the city’s gross regional product stands on two bases', () => {
  const data = datasetOf(texts)
  const years = data.observations
    .map(({ row }) => row)
    .filter(({ indicator, region, period }) => indicator === 'gdp' && region === data.site.row.region && /^\d{4}$/.test(period))
  const basisOf = ({ period }: { readonly period: string }) => (period < '2024' ? 'gdp-to-2023' : 'gdp-from-2024')
  const shown = years.filter(({ display }) => display === 'featured')
  expect([...new Set(shown.map(({ period }) => period))].sort()).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025'])
  // What was first printed of the year before the plan has been revised since: it is in the table, on a basis of its own.
  const others = years.filter((row) => row.basis !== basisOf(row))
  expect(others.map(({ id, basis, display }) => [id, basis, display])).toEqual([['jinzhong-gdp-2019', 'gdp-first-2019', 'table']])
})

test('where the city’s yearly readings pass to another basis, total and growth alike, that basis says what the break is', () => {
  const data = datasetOf(texts)
  const passed = ['gdp', 'gdp-growth'].map((indicator) => {
    const years = data.observations
      .filter(({ row }) => row.indicator === indicator && row.region === data.site.row.region && /^\d{4}$/.test(row.period))
      .filter(({ row }) => row.display === 'featured')
      .toSorted((a, b) => a.row.period.localeCompare(b.row.period))
    const last = years.filter(({ row }) => row.period < '2024').map(({ row }) => row.basis)
    const next = years.filter(({ row }) => row.period >= '2024').map(({ row }) => row.basis)
    expect([last.length > 0, new Set(last).size, next.length > 0, new Set(next).size]).toEqual([true, 1, true, 1])
    expect(last).not.toContain(next[0])
    return next[0]
  })
  for (const id of passed) {
    const row = data.bases.find((basis) => basis.row.id === id)?.row
    expect([row?.breakNote, row?.breakShort].join()).toMatch(/口径不同.*,.*口径不同/)
  }
})

test('a basis that says what the break is follows another one, of the same place and measure', () => {
  const data = datasetOf(texts)
  const rows = data.observations.map(({ row }) => row)
  const saying = data.bases.flatMap(({ row }) => (row.breakNote === undefined ? [] : row.id))
  expect(saying.length).toBeGreaterThan(2)
  const follows = (basis: string) =>
    rows.some(
      (row) =>
        row.basis === basis &&
        rows.some(
          (before) =>
            before.indicator === row.indicator && before.region === row.region && before.basis !== basis && before.period < row.period,
        ),
    )
  expect(saying.filter((basis) => !follows(basis))).toEqual([])
})

test('targets of all five kinds are there: at least, at most, about, relative and cumulative', () => {
  const targets = datasetOf(texts).targets.map(({ row }) => row)
  for (const bound of ['min', 'max', 'about', 'relativeTo'] as const) expect(targets.some((row) => row[bound] !== undefined)).toBe(true)
  expect(targets.some((row) => row.timing === 'cumulative')).toBe(true)
})

test('no row carries a sentence of a document: what is printed is at most a clause', () => {
  const data = datasetOf(texts)
  const rows = [...data.observations, ...data.targets, ...data.milestones].flatMap(({ row }) => row.sources)
  for (const { printed } of rows) expect(printed).not.toMatch(/。/)
})
