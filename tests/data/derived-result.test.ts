import { expect, test } from 'vitest'
import { checkDerivedResult } from '../../scripts/data-check/derived-result'
import { told, withRow } from './broken-copy'

const derived = 'xiyang-gdp-2020-derived'

test('a derived value that its inputs do not give is told what they give', () => {
  expect(told(checkDerivedResult, withRow('derived.json', derived, { value: 90 }))).toEqual([
    'public/data/derived.json 第1条，第1行（xiyang-gdp-2020-derived）字段 value：写作 90，按“2024年地区生产总值 ÷ 较“十三五”末倍数”重算得 90.15；请改正',
  ])
})

test.each([
  ['sum', 182.3],
  ['difference', 178.3],
  ['product', 360.6],
  ['percentage', 9015],
])('%s is computed over the inputs in their order', (operation, value) => {
  expect(told(checkDerivedResult, withRow('derived.json', derived, { operation, value }))).toEqual([])
})

test('an input without a value cannot be computed with', () => {
  const of = withRow('derived.json', derived, {}, withRow('observations/economy.json', 'xiyang-gdp-2024', { value: null }))
  expect(told(checkDerivedResult, of)).toEqual([expect.stringContaining('有一项没有数值，算不出')])
})
