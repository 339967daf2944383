import { expect, test } from 'vitest'
import { checkDivisionOrder } from '../../scripts/data-check/division-order'
import { told, withRow } from './broken-copy'

test('counties out of order, or one twice, are answered with the order', () => {
  expect(told(checkDivisionOrder, withRow('milestones.json', 'county-hospitals-tertiary', { regions: ['140725', '140702'] }))).toEqual([
    expect.stringMatching(/字段 regions：县（区、市）要按行政区划顺序、不重复；应为 榆次、寿阳$/),
  ])
  expect(told(checkDivisionOrder, withRow('scenes.json', 'overview', { regions: ['140702', '140702'] }))).toHaveLength(1)
})

test('the order is that of the regions, wherever the rows stand', () => {
  expect(told(checkDivisionOrder, withRow('regions.json', '140702', { order: 99 }))).toContainEqual(
    expect.stringContaining('public/data/regions.json：'),
  )
})
