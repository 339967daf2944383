import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { Qualifier } from '~/domain/reading/observation'
import { above, around, atLeast, atMost, intersection, type Interval, intervalOf, sideOf } from './interval'

const allows = (interval: Interval, value: number) =>
  (value > interval.low || (value === interval.low && !interval.lowOpen)) &&
  (value < interval.high || (value === interval.high && !interval.highOpen))
const value = fc.integer({ min: -100_000, max: 100_000 })
const qualifier = fc.constantFrom(...Qualifier.options)

test('each qualifier stands for the values that its word allows', () => {
  expect(intervalOf(300, 'exact')).toEqual({ low: 300, lowOpen: false, high: 300, highOpen: false })
  expect(intervalOf(300, 'over')).toEqual({ low: 300, lowOpen: true, high: Infinity, highOpen: true })
  expect(intervalOf(20, 'nearly')).toEqual({ low: 18, lowOpen: false, high: 20, highOpen: true })
  expect(intervalOf(12, 'about')).toEqual({ low: 10.8, lowOpen: false, high: 13.2, highOpen: false })
  expect(intervalOf(8, 'atLeast')).toEqual({ low: 8, lowOpen: false, high: Infinity, highOpen: true })
  expect(intervalOf(36, 'atMost')).toEqual({ low: -Infinity, lowOpen: true, high: 36, highOpen: false })
})

test('ten per cent of three is three tenths, without dust', () => {
  expect(around(3, 0.1)).toEqual({ low: 2.7, lowOpen: false, high: 3.3, highOpen: false })
})

test.prop([value, qualifier])(
  'an interval never ends before it starts, and its own number is in it unless the word says otherwise',
  (number, word) => {
    const interval = intervalOf(number, word)
    expect(interval.low).toBeLessThanOrEqual(interval.high)
    expect(allows(interval, number)).toBe(word !== 'over' && word !== 'nearly')
  },
)

test.prop([value, value])('an exact value is inside a zone exactly when the zone allows it', (number, bound) => {
  for (const zone of [atLeast(bound), above(bound), atMost(bound), around(bound, 0.1)])
    expect(sideOf(intervalOf(number, 'exact'), zone) === 'inside').toBe(allows(zone, number))
})

test('a qualified value that lies on both sides of the end of a zone is neither inside nor outside', () => {
  expect(sideOf(intervalOf(300, 'over'), atLeast(320))).toBe('both')
  expect(sideOf(intervalOf(300, 'over'), atLeast(300))).toBe('inside')
  expect(sideOf(intervalOf(300, 'over'), atMost(300))).toBe('above')
  expect(sideOf(intervalOf(20, 'nearly'), atLeast(20))).toBe('below')
  expect(sideOf(intervalOf(20, 'nearly'), atLeast(19))).toBe('both')
  expect(sideOf(intervalOf(36, 'atMost'), atMost(36))).toBe('inside')
  expect(sideOf(intervalOf(5, 'exact'), above(5))).toBe('below')
})

test.prop([value, value, value])('an intersection allows exactly what both allow', (a, b, probe) => {
  for (const [x, y] of [
    [atLeast(a), above(b)],
    [above(a), atMost(b)],
    [atLeast(a), atMost(b)],
  ] as const)
    expect(allows(intersection(x, y), probe)).toBe(allows(x, probe) && allows(y, probe))
})
