import { expect, test } from 'vitest'
import { passed } from './passed'

test('time that has passed is told in minutes and seconds, and in hours from the first on', () => {
  expect(passed(0)).toBe('0:00')
  expect(passed(59_999)).toBe('0:59')
  expect(passed(245_000)).toBe('4:05')
  expect(passed(3_729_000)).toBe('1:02:09')
})

test('a moment that the clock has not reached is none', () => {
  expect(passed(-400)).toBe('0:00')
})
