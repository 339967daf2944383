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
  const years = data.observations.filter(
    ({ row }) => row.indicator === 'gdp' && row.region === data.site.row.region && row.period.length === 4,
  )
  expect(years.map(({ row }) => [row.period, row.basis])).toEqual([
    ['2020', 'gdp-to-2023'],
    ['2021', 'gdp-to-2023'],
    ['2023', 'gdp-to-2023'],
    ['2024', 'gdp-from-2024'],
  ])
})

test('where the city’s yearly readings pass to another basis, total and growth alike, that basis says what the break is', () => {
  const data = datasetOf(texts)
  const passed = ['gdp', 'gdp-growth'].map((indicator) => {
    const years = data.observations
      .filter(({ row }) => row.indicator === indicator && row.region === data.site.row.region && /^\d{4}$/.test(row.period))
      .toSorted((a, b) => a.row.period.localeCompare(b.row.period))
    const last = years.filter(({ row }) => row.period < '2024').map(({ row }) => row.basis)
    const next = years.filter(({ row }) => row.period >= '2024').map(({ row }) => row.basis)
    expect([last.length > 0, new Set(last).size, next.length > 0, new Set(next).size]).toEqual([true, 1, true, 1])
    expect(last).not.toContain(next[0])
    return next[0]
  })
  const saying = data.bases.filter(({ row }) => row.breakNote !== undefined)
  expect(new Set(saying.map(({ row }) => row.id))).toEqual(new Set(passed))
  for (const { row } of saying) expect([row.breakNote, row.breakShort].join()).toMatch(/口径不同.*,.*口径不同/)
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
