import { expect, test } from 'vitest'
import { checkCountySum } from '../../scripts/data-check/county-sum'
import { told, withRow, withoutRow } from './broken-copy'

test('census counts that do not add up to the city’s are told by how much', () => {
  expect(told(checkCountySum, withRow('observations/population.json', 'heshun-population-census', { value: 121616 }))).toEqual([
    expect.stringContaining('3379498 与各县（区、市）合计 3379497 相差 1；普查数应逐位相等'),
  ])
})

test('with a county missing there is no sum to hold against the city', () => {
  expect(told(checkCountySum, withoutRow('observations/population.json', 'heshun-population-census'))).toEqual([])
})
