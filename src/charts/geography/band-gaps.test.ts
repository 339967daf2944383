import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Point } from '~/charts/draw/box'
import { bandGaps, contains } from './band-gaps'

/** A ring like an hourglass on its side: two bodies with a neck at y 10. */
const ring: readonly Point[] = [
  [0, 0],
  [20, 8],
  [40, 1],
  [41, 21],
  [20, 12],
  [1, 20],
]

test('a band through the neck is free inside as far as no edge enters it', () => {
  const { inside, outside } = bandGaps(ring, 9, 11)
  expect(inside).toHaveLength(1)
  expect(inside[0]?.[0]).toBeCloseTo(0.55)
  expect(inside[0]?.[1]).toBeCloseTo(40.4)
  expect(outside).toEqual([
    [-Infinity, expect.closeTo(0.45)],
    [expect.closeTo(40.5), Infinity],
  ])
})

test('a band that the neck does not let through is free in both bodies', () => {
  expect(bandGaps(ring, 5, 15).inside).toHaveLength(2)
})

test('a band above the ring is free everywhere', () => {
  expect(bandGaps(ring, -9, -4)).toEqual({ inside: [], outside: [[-Infinity, Infinity]] })
})

test.prop([
  fc.double({ min: -5, max: 25, noNaN: true }),
  fc.double({ min: 0.1, max: 10, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
])('every point of a gap is on the side that the gap says', (top, height, across, down) => {
  const { inside, outside } = bandGaps(ring, top, top + height)
  const y = top + height * (0.001 + 0.998 * down)
  const share = 0.001 + 0.998 * across
  for (const [from, to] of inside) expect(contains(ring, [from + (to - from) * share, y])).toBe(true)
  for (const [from, to] of outside) {
    const [low, high] = [Math.max(from, -50), Math.min(to, 90)]
    expect(contains(ring, [low + (high - low) * share, y])).toBe(false)
  }
})
