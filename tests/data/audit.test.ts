import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditCitations } from '../../scripts/data-check/audit-citations'
import type { Dataset } from '../../scripts/data-check/dataset'
import { findingText } from '../../scripts/data-check/finding'
import { NumeralLedger } from '../../scripts/data-check/numeral-ledger'
import { figures, numerals, without } from '../../scripts/data-check/numerals'
import { datasetOf, texts, told, withoutRow, withRow } from './broken-copy'

const ledger = NumeralLedger.parse(JSON.parse(readFileSync('public/data/numerals.json', 'utf8')))
const rule = (data: Dataset) => auditCitations(data, ledger).findings
const economy = 'observations/economy.json'

test('nothing is invented: every citation stands in its source, every value in what it cites', () => {
  expect(auditCitations(datasetOf(texts), ledger).findings.map(findingText)).toEqual([])
})

test('every numeral of every founding document is cited by a row or excluded with a reason', () => {
  const { cited, total } = auditCitations(datasetOf(texts), ledger)
  expect([cited, total]).toEqual([266, 266])
})

test('the count of what is cited falls by the figure whose row is taken out', () => {
  const { cited, total } = auditCitations(datasetOf(texts), ledger)
  const poorer = auditCitations(datasetOf(withoutRow('observations/agriculture.json', 'jinzhong-farmland-2024')), ledger)
  expect([poorer.cited, poorer.total]).toEqual([cited - 1, total])
})

test('a figure that the sentence does not print is told, and a sentence that does not exist', () => {
  const cite = (locator: string, printed: string) =>
    told(rule, withRow(economy, 'jinzhong-fixed-investment-2024', { sources: [{ document: 'gwr-2025', locator, printed }] }))
  expect(cite('2.5', '682.6亿元')[0]).toContain('“682.6亿元”里的数字不在 gwr-2025 第 2.5 句（见 numerals.json）；请核对 locator 与原文')
  expect(cite('2.99', '682.6亿元')[0]).toContain('gwr-2025 没有第 2.99 句')
})

test('a public figure is held to its source and to its county', () => {
  const population = 'observations/population.json'
  expect(told(rule, withRow(population, 'taigu-population-census', { region: '140727' }))[0]).toContain(
    '不在来源 wikipedia-taigu 关于本地区的数字里',
  )
})

test('a value that none of its citations print is told', () => {
  expect(told(rule, withRow(economy, 'xiyang-gdp-2024', { value: 183 }))).toEqual([
    expect.stringContaining('（xiyang-gdp-2024）字段 value：183 不在所引原文里（180.3亿元）；请核对'),
  ])
})

test('a figure printed once in a sentence cannot be cited as two', () => {
  expect(without(['3.2', '2'], ['3.2', '3.2'])).toBeNull()
  expect(without(['3.2', '2', '3.2'], ['3.2'])).toEqual(['2', '3.2'])
})

test('numerals are whole, without separators, and calendar numbers are no figures', () => {
  expect(numerals('增长６％，450,697人，6.1:10.4')).toEqual(['450697', '6.1', '10.4'])
  expect(figures('2024年11月26日，第3版，建成34个')).toEqual(['34'])
})

test('the ledger holds numerals only, never words', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
  for (const text of strings(ledger)) expect(text).toMatch(/^\d+(\.\d+)?$/)
})
