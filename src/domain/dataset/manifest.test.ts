import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { isReleased, releaseDay } from './manifest'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a row that says nothing is public, and so is one that says so', () => {
  expect(isReleased({}, '2025-12-31')).toBe(true)
  expect(isReleased({ release: undefined }, '2025-12-31')).toBe(true)
  expect(isReleased({ release: 'public' }, '2025-12-31')).toBe(true)
})

check.prop([day])('an internal row is never released', (asOf) => {
  expect(isReleased({ release: 'internal' }, asOf)).toBe(false)
})

test('a row held until a day comes out on that day, not the day before', () => {
  const row = { release: 'until 2026-01-31' }
  expect(isReleased(row, '2026-01-30')).toBe(false)
  expect(isReleased(row, '2026-01-31')).toBe(true)
  expect(isReleased(row, '2026-02-01')).toBe(true)
})

check.prop([day, day])('a row held until a day is out exactly when the record reaches that day', (until, asOf) => {
  expect(isReleased({ release: `until ${until}` }, asOf)).toBe(new Date(until) <= new Date(asOf))
})

test('rows come out by the day that a build is given, and without one by the day of the record', () => {
  expect(releaseDay({ asOf: '2025-12-31', releasedOn: '2026-12-01' })).toBe('2026-12-01')
  expect(releaseDay({ asOf: '2025-12-31' })).toBe('2025-12-31')
})

test('what is written wrongly stays inside', () => {
  for (const release of ['', 'Public', 'until', 'from 2020-01-01']) expect(isReleased({ release }, '2025-12-31')).toBe(false)
})
