import { expect, test } from 'vitest'
import { checkDerivedResult } from '../../scripts/data-check/derived-result'
import { told, withRow } from './broken-copy'

const derived = 'yuci-population-share-derived'

test('a derived value that its inputs do not give is told what they give', () => {
  expect(told(checkDerivedResult, withRow('derived.json', derived, { value: 27 }))).toEqual([
    'public/data/derived.json 第1条，第1行（yuci-population-share-derived）字段 value：写作 27，按“榆次区普查常住人口 ÷ 全市普查常住人口 × 100”重算得 26.76；请改正',
  ])
})

test.each([
  ['sum', 4_284_016],
  ['difference', -2_474_980],
  ['product', 904_518 * 3_379_498],
  ['percentage', 26.76],
])('%s is computed over the inputs in their order', (operation, value) => {
  expect(told(checkDerivedResult, withRow('derived.json', derived, { operation, value }))).toEqual([])
})

test('an input without a value cannot be computed with', () => {
  const of = withRow('derived.json', derived, {}, withRow('observations/population.json', 'yuci-population-census', { value: null }))
  expect(told(checkDerivedResult, of)).toEqual([expect.stringContaining('有一项没有数值，算不出')])
})
