import { expect, test } from 'vitest'
import { checkFeaturedTier } from '../../scripts/data-check/featured-tier'
import { told, withRow } from './broken-copy'

test('a reading from reference works alone has to say why it is featured', () => {
  expect(told(checkFeaturedTier, withRow('observations/population.json', 'taigu-population-census', { displayReason: undefined }))).toEqual(
    [
      expect.stringContaining(
        '字段 display：只有 D 级来源（转引，待核），一般只列入数据表；请改为 table，或在 displayReason 写明为何可以展示',
      ),
    ],
  )
})

test('in a table it may stand without a reason', () => {
  const table = { display: 'table', displayReason: undefined }
  expect(told(checkFeaturedTier, withRow('observations/population.json', 'taigu-population-census', table))).toEqual([])
})
