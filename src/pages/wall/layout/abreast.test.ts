import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { countAbreast, fixedExtent, shareExtents } from './abreast'

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 10, Infinity))
    .map(([least, more, over]) => ({
      least,
      best: least + more,
      most: least + more + over,
    })),
  { minLength: 1, maxLength: 8 },
)
const wholes = fc.integer({ min: 20, max: 800 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

check.prop([extents, wholes])('a whole is shared out without a rest, and what has its least keeps it', (all, whole) => {
  const lengths = shareExtents(all, whole)
  expect(sum(lengths)).toBeCloseTo(whole, 4)
  const isEnough = sum(all.map(({ least }) => least)) <= whole
  if (isEnough) lengths.forEach((length, at) => expect(length).toBeGreaterThanOrEqual((all[at]?.least ?? 0) - 0.001))
})

check.prop([extents, wholes])('none is over its most where others can take the rest', (all, whole) => {
  fc.pre(all.some(({ most }) => most === Infinity) && sum(all.map(({ least }) => least)) <= whole)
  shareExtents(all, whole).forEach((length, at) => expect(length).toBeLessThanOrEqual((all[at]?.most ?? 0) + 0.001))
})

check.prop([extents, wholes])('those that stand side by side have their least, and no more would have it', (all, whole) => {
  const count = countAbreast(all, whole)
  expect(count).toBeGreaterThanOrEqual(1)
  if (count > 1) expect(sum(all.slice(0, count).map(({ least }) => least))).toBeLessThanOrEqual(whole + 0.02)
  expect(countAbreast(all, Infinity)).toBe(all.length)
})

test('a map keeps its size and its words have the rest; two alike have half each', () => {
  expect(shareExtents([{ least: 32, best: 54, most: 66 }, fixedExtent(70)], 140).map(Math.round)).toEqual([70, 70])
  expect(shareExtents([fixedExtent(50), fixedExtent(50)], 120).map(Math.round)).toEqual([60, 60])
})
