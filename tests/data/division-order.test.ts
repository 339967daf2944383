import { expect, test } from 'vitest'
import { checkDivisionOrder } from '../../scripts/data-check/division-order'
import { told, withRow, withSite } from './broken-copy'

test('counties out of order, or one twice, are answered with the order', () => {
  expect(told(checkDivisionOrder, withSite({ panelRegions: ['140724', '140702'] }))).toEqual([
    'public/data/site.json 字段 panelRegions：县（区、市）要按行政区划顺序、不重复；应为 榆次、昔阳',
  ])
  expect(told(checkDivisionOrder, withRow('scenes.json', 'overview', { regions: ['140702', '140702'] }))).toHaveLength(1)
})

test('the order is that of the regions, wherever the rows stand', () => {
  expect(told(checkDivisionOrder, withRow('regions.json', '140702', { order: 99 }))).toContainEqual(
    expect.stringContaining('public/data/regions.json：'),
  )
})
