import { expect, test } from 'vitest'
import { checkRelatedReadings } from '../../scripts/data-check/related-readings'
import { told, withRow } from './broken-copy'

const energy = 'observations/energy.json'

test('a revision has to be of the same indicator, place and period', () => {
  expect(told(checkRelatedReadings, withRow(energy, 'jinzhong-coal-2024', { supersedes: 'xiyang-new-energy-end' }))).toEqual([
    expect.stringContaining('字段 supersedes：“xiyang-new-energy-end”不是同一指标、同一地区、同一时期的数据，不能说被本行取代'),
  ])
})

test('a near-conflict has to be another reading of the same indicator and place', () => {
  const itself = 'jinzhong-clean-energy-share-2024'
  expect(told(checkRelatedReadings, withRow(energy, itself, { compareWith: itself }))[0]).toContain('字段 compareWith：')
})

test('a preference needs something to be preferred to', () => {
  expect(told(checkRelatedReadings, withRow(energy, 'jinzhong-clean-energy-share-2024', { prefer: { reason: '公报数' } }))).toEqual([
    expect.stringContaining('没有同一时期的另一条数据，不需要指定取舍；请删去 prefer'),
  ])
})
