import { expect, test } from 'vitest'
import { elapsed } from './clock'

test('time that has passed is told in minutes and seconds, and in hours from the first on', () => {
  expect(elapsed(0)).toBe('0:00')
  expect(elapsed(59_999)).toBe('0:59')
  expect(elapsed(245_000)).toBe('4:05')
  expect(elapsed(3_729_000)).toBe('1:02:09')
})

test('a moment that the clock has not reached is none', () => {
  expect(elapsed(-400)).toBe('0:00')
})
