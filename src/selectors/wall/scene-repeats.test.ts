import { expect, test } from 'vitest'
import type { StatusCode } from '~/domain/target/status'
import { fewVerdicts } from '~/selectors/wall/scene-repeats'

const rows = (...codes: readonly StatusCode[]) => codes.map((code, index) => ({ status: { code }, index }))
const left = (most: number, ...codes: readonly StatusCode[]) => fewVerdicts(rows(...codes), most).map(({ index }) => index)

test('a list that fits stays as it is', () => {
  expect(left(3, 'met', 'below', 'done')).toEqual([0, 1, 2])
})

test('what was reached goes before a miss, the last before the first, and the order stays', () => {
  expect(left(4, 'met', 'met', 'done', 'below', 'below')).toEqual([0, 1, 3, 4])
  expect(left(3, 'met', 'missed', 'within', 'beyond')).toEqual([0, 1, 3])
  expect(left(2, 'awaited', 'met', 'missed')).toEqual([0, 2])
})

test('of misses alone the first stay', () => {
  expect(left(2, 'below', 'missed', 'beyond')).toEqual([0, 1])
})
