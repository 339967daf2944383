import { expect, test } from 'vitest'
import { stepMark, stepMarkWidth } from './round-place'

const place = { at: 4, count: 22, step: 0, steps: 2 }

test('the mark says which page of a scene is shown, from the first on', () => {
  expect(stepMark(place)).toBe('第1/2页')
  expect(stepMark({ ...place, step: 1 })).toBe('第2/2页')
})

test('a scene of one page has no mark, and none takes no room', () => {
  expect(stepMark({ ...place, steps: 1 })).toBe('')
  expect(stepMarkWidth({ ...place, steps: 1 }, 18)).toBe(0)
})

test('a wall that has become one of fewer pages never says more than there are', () => {
  expect(stepMark({ ...place, step: 5 })).toBe('第2/2页')
})
