import { expect, test } from 'vitest'
import { checkPartYearLists } from '../../scripts/data-check/part-year-lists'
import { texts, told, withRow } from './broken-copy'

const economy = 'observations/economy.json'

test('no county is listed with part of a year under the whole years of others', () => {
  expect(told(checkPartYearLists, texts)).toEqual([])
})

test('a first quarter beside the annual revenue of others is told', () => {
  expect(told(checkPartYearLists, withRow(economy, 'jiexiu-budget-revenue-2022-q1', { display: 'featured' }))).toEqual([
    expect.stringMatching(
      /economy\.json .*（jiexiu-budget-revenue-2022-q1）字段 display：2022-Q1 不是全年数，而.+等是全年数；.*请改为 table/,
    ),
  ])
})

test('a county that has its own whole year as well may show a part', () => {
  expect(told(checkPartYearLists, withRow(economy, 'jiexiu-gdp-2022-q1', { display: 'featured' }))).toEqual([])
})
