import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { median } from './median'
import { quartiles } from './quartiles'

test('of nine numbers in any order the third, the fifth and the seventh are the quartiles', () => {
  expect(quartiles([9, 1, 8, 2, 7, 3, 6, 4, 5])).toEqual({ lower: 3, median: 5, upper: 7 })
})

test('between two numbers a quartile lies in proportion', () => {
  expect(quartiles([0, 4])).toEqual({ lower: 1, median: 2, upper: 3 })
})

test('none have no quartiles', () => {
  expect(quartiles([])).toEqual({ lower: Number.NaN, median: Number.NaN, upper: Number.NaN })
})

check.prop([fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 })])(
  'the quartiles stand in order around the median',
  (values) => {
    const { lower, median: middle, upper } = quartiles(values)
    expect(middle).toBe(median(values))
    expect(lower).toBeLessThanOrEqual(middle)
    expect(upper).toBeGreaterThanOrEqual(middle)
  },
)
