import { expect, test } from 'vitest'
import { checkFeaturedTier } from '../../scripts/data-check/featured-tier'
import { told, withRow } from './broken-copy'

const cited = [{ document: 'wikipedia-taigu', printed: '322099人' }]
const census = (fields: Record<string, unknown>) => withRow('observations/population.json', 'taigu-population-census', fields)

test('a reading from reference works alone has to say why it is featured', () => {
  expect(told(checkFeaturedTier, census({ sources: cited, displayReason: undefined }))).toEqual([
    expect.stringContaining(
      '字段 display：只有 D 级来源（转引，待核），一般只列入数据表；请改为 table，或在 displayReason 写明为何可以展示',
    ),
  ])
  expect(told(checkFeaturedTier, census({ sources: cited, displayReason: '合计等于公报的全市数。' }))).toEqual([])
})

test('one that a better source prints as well needs no reason', () => {
  expect(told(checkFeaturedTier, census({ displayReason: undefined }))).toEqual([])
})

test('in a table it may stand without a reason', () => {
  expect(told(checkFeaturedTier, census({ sources: cited, display: 'table', displayReason: undefined }))).toEqual([])
})
