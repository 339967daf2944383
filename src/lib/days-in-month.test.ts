import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { daysInMonth } from './days-in-month'

test('February has 29 days in leap years only: every fourth, not every hundredth, but every four-hundredth', () => {
  expect([2020, 2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28, 29])
})

test.prop([fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })])(
  'agrees with the calendar of the language',
  (year, month) => {
    expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
  },
)
