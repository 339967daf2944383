import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { roundSignificant } from './round-significant'

test('dust of binary arithmetic is taken off', () => {
  expect(3.5 - 3.3).not.toBe(0.2)
  expect(roundSignificant(3.5 - 3.3)).toBe(0.2)
  expect(roundSignificant(3 * 1.1)).toBe(3.3)
})

test('infinities pass through, since the ends of an interval may be open', () => {
  expect(roundSignificant(Infinity)).toBe(Infinity)
  expect(roundSignificant(-Infinity)).toBe(-Infinity)
})

test.prop([fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 })])(
  'a decimal of at most twelve digits is left as it is',
  (digits, places) => {
    const value = Number(`${digits}e-${places}`)
    expect(roundSignificant(value)).toBe(value)
  },
)
