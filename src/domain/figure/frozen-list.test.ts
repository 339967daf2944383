import { expect, test } from 'vitest'
import { FrozenFiles, FrozenList, isFrozen } from './frozen-list'

const entry = { version: '07c8c4fab522', asOf: '2025-12', live: 'live-1.js', figures: ['gdp-trend', 'gauges'] }

test('a figure is frozen where its version lists it, and nowhere else', () => {
  expect(isFrozen([entry], entry.version, 'gauges')).toBe(true)
  expect(isFrozen([entry], entry.version, 'tasks')).toBe(false)
  expect(isFrozen([entry], 'ffffffffffff', 'gauges')).toBe(false)
  expect(isFrozen([], entry.version, 'gauges')).toBe(false)
})

test('a list holds versions by their hash and figures by their names; whatever else stands there is refused', () => {
  expect(FrozenList.parse([entry])).toEqual([entry])
  for (const broken of [{ ...entry, version: '../..' }, { ...entry, figures: ['a/b'] }, { ...entry, more: 1 }, { version: entry.version }])
    expect(FrozenList.safeParse([broken]).success).toBe(false)
  expect(FrozenFiles.safeParse({ 'gauges.html': 'short' }).success).toBe(false)
})
