import { expect, test } from 'vitest'
import { compare, compareBest, type Measured } from './compare'
import { comparisonTable, verdicts } from './embed-report'

function measured(name: string, bytes: number, painted: readonly number[]): Measured {
  return { name, version: '1.0.0', visits: painted.map((each) => ({ requests: 2, bytes, painted: each, drawn: each + 10 })) }
}

const ours = measured('ours', 4000, [100, 200, 100, 100, 100])
const light = measured('light', 44_000, [300, 300, 300, 300, 300])
const heavy = measured('heavy', 90_000, [400, 400, 250, 400, 200])

test('ratios are taken within a round: what slowed one round down does not count as the difference of another', () => {
  expect(compare(light, ours)).toEqual({ bytes: 11, painted: { lower: 3, median: 3, upper: 3 } })
  expect(compare(measured('as slow in the same round', 1, [300, 600, 300, 300, 300]), ours).painted.lower).toBe(3)
})

test('the best rival is the lightest, and in each round whichever painted first', () => {
  expect(compareBest([heavy, light], ours)).toEqual({ bytes: 11, painted: { lower: 2, median: 2.5, upper: 3 } })
})

test('the table has our page first, every rival with its spread, and the best at the end', () => {
  const [, , first, second, third, last] = comparisonTable(ours, [light, heavy]).split('\n')
  expect(first).toBe('| ours 1.0.0 | 2 | 4000 | 100（100—100） | 110（110—110） | 1 | 1 |')
  expect(second).toBe('| light 1.0.0 | 2 | 44000 | 300（300—300） | 310（310—310） | 11.0× | 3.00（3.00—3.00） |')
  expect(third).toBe('| heavy 1.0.0 | 2 | 90000 | 400（250—400） | 410（260—410） | 22.5× | 2.50（2.00—4.00） |')
  expect(last).toBe('| 最轻的一家；每轮最快的一家 |  |  |  |  | 11.0× | 2.50（2.00—3.00） |')
})

test('a bar is met at ten times the bytes and 1.7 times the time, and not below', () => {
  expect(verdicts(ours, [light, heavy])).toEqual([expect.stringMatching(/11\.00.*：达到/), expect.stringMatching(/2\.00.*：达到/)])
  const near = measured('near', 39_999, [169, 339, 169, 169, 169])
  expect(verdicts(ours, [near, heavy])).toEqual([expect.stringContaining('未达到'), expect.stringContaining('未达到')])
  const exactly = measured('exactly', 40_000, [170, 340, 170, 170, 170])
  expect(verdicts(ours, [exactly])).toEqual([expect.stringMatching(/：达到/), expect.stringMatching(/：达到/)])
})
