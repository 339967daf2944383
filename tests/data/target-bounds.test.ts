import { expect, test } from 'vitest'
import { checkTargetBounds } from '../../scripts/data-check/target-bounds'
import { texts, told, withRow } from './broken-copy'

test('a band upside down is told; one that is a point is none', () => {
  expect(told(checkTargetBounds, texts)).toEqual([])
  expect(told(checkTargetBounds, withRow('targets.json', 'gdp-growth-2025', { max: 4 }))).toEqual([
    expect.stringMatching(/（gdp-growth-2025）字段 min：min（5）大于 max（4），没有数能达到；请对照原文，下限写 min，上限写 max$/),
  ])
  expect(told(checkTargetBounds, withRow('targets.json', 'gdp-growth-2025', { max: 5 }))).toEqual([])
})
