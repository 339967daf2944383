import { expect, test } from 'vitest'
import { checkCitedOnce } from '../../scripts/data-check/cited-once'
import { texts, told, withRowAgain } from './broken-copy'

const economy = 'observations/economy.json'
const again = (fields: Record<string, unknown>) =>
  told(checkCitedOnce, withRowAgain(economy, 'xiyang-gdp-2024', { id: 'xiyang-again', ...fields }))
const elsewhere = [{ document: 'xiyang-pc', locator: '2.1', printed: '180.3亿元' }]

test('no document is read twice for one value', () => {
  expect(told(checkCitedOnce, texts)).toEqual([])
})

test('the same value from another sentence of the same document belongs to the first row', () => {
  expect(again({ sources: elsewhere })).toEqual([
    expect.stringMatching(
      /（xiyang-again）字段 sources：xiyang-pc 的这个数已在 observations\/economy\.json 第\d+条，第\d+行（xiyang-gdp-2024）；同一来源的同一数值只写一行，请删去一行，出处并到一处$/,
    ),
  ])
})

test('another unit does not make it another value', () => {
  expect(again({ sources: elsewhere, value: 1803000, unit: 'wan-yuan' })).toHaveLength(1)
})

test('another value, period, basis or document is another reading', () => {
  expect(again({ sources: elsewhere, value: 180.4 })).toEqual([])
  expect(again({ sources: elsewhere, period: '2023' })).toEqual([])
  expect(again({ sources: elsewhere, basis: 'as-reported' })).toEqual([])
  expect(again({ sources: [{ document: 'gwr-2025', locator: '2.1', printed: '180.3亿元' }] })).toEqual([])
})
