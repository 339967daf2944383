import { expect, test } from 'vitest'
import { asOf } from '../../scripts/data-check/as-of'
import type { Dataset } from '../../scripts/data-check/dataset'
import { checkUndatedNotes } from '../../scripts/data-check/undated-notes'
import { texts, told, withRow } from './broken-copy'

const faults = (of: ReadonlyMap<string, string>) => told((data: Dataset) => checkUndatedNotes(data, asOf), of)
const undated = (of = texts) => withRow('observations/economy.json', 'lingshi-gdp', { period: 'undated', window: ['2021', '2022-07'] }, of)

test('a note names every undated county that its figure draws', () => {
  expect(faults(texts)).toEqual([])
})

test('one of two, or none at all, is told', () => {
  const note = '各县（区、市）只列示，不排序；寿阳县未注明年份，不着色。'
  expect(faults(withRow('figures.json', 'county-gdp', { note }, undated()))).toContainEqual(
    expect.stringMatching(/（county-gdp）字段 note：灵石县的数未注明年份，说明里没有写到/),
  )
  expect(faults(withRow('figures.json', 'county-gdp-list', { note: '按行政区划顺序列示，不排序。' }, undated()))).toContainEqual(
    expect.stringContaining('（county-gdp-list）字段 note：寿阳县、灵石县的数未注明年份'),
  )
})
