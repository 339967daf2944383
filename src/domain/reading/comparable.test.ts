import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { areComparable, growthPercent } from './comparable'

const reading = (period: string, basis: string, value = 100) => ({ period: parsePeriod(period), basis, value })
const anyReading = fc
  .record({
    period: fc.constantFrom('2023', '2024', '2024-H1', '../2024', 'since-plan', 'undated'),
    basis: fc.constantFrom('census-4', 'census-5'),
    value: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ period, basis, value }) => reading(period, basis, value))

test('readings are comparable on one basis and for one period only', () => {
  expect(areComparable(reading('2024', 'census-5'), reading('2024', 'census-5'))).toBe(true)
  expect(areComparable(reading('2024', 'census-5'), reading('2024', 'census-4'))).toBe(false)
  expect(areComparable(reading('2024', 'census-5'), reading('2023', 'census-5'))).toBe(false)
  expect(areComparable(reading('2024', 'census-5'), reading('2024-H1', 'census-5'))).toBe(false)
  for (const none of ['undated', 'since-plan']) expect(areComparable(reading(none, 'census-5'), reading(none, 'census-5'))).toBe(false)
})

test.prop([anyReading, anyReading])('comparing is symmetric', (a, b) => {
  expect(areComparable(a, b)).toBe(areComparable(b, a))
})

test('growth is a percentage on one basis', () => {
  expect(growthPercent(reading('2023', 'census-5', 100), reading('2024', 'census-5', 102.3))).toBe(2.3)
})

test.prop([anyReading, anyReading])('there is never growth across bases, nor without dates', (a, b) => {
  if (a.basis !== b.basis || a.period.end === null || b.period.end === null) expect(growthPercent(a, b)).toBeNull()
})

test('the revised level of 2024 has no growth from the level of 2023 before the revision', () => {
  expect(growthPercent(reading('2023', 'census-4', 2090.89), reading('2024', 'census-5', 2458.8))).toBeNull()
})

test('there is no growth from a year to a half year, backwards in time or from nothing', () => {
  expect(growthPercent(reading('2023', 'b'), reading('2024-H1', 'b'))).toBeNull()
  expect(growthPercent(reading('2024', 'b'), reading('2023', 'b'))).toBeNull()
  expect(growthPercent(reading('2023', 'b', 0), reading('2024', 'b'))).toBeNull()
})
