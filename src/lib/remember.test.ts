import { expect, test } from 'vitest'
import { remember } from './remember'

test('each pair of values is computed once, and answers as the function itself does', () => {
  let calls = 0
  const add = remember(
    (subject: { readonly base: number }, second: number) => {
      calls += 1
      return { sum: subject.base + second }
    },
    (second) => String(second),
  )
  const [three, four] = [{ base: 3 }, { base: 4 }]
  expect([add(three, 1).sum, add(four, 1).sum, add(three, 2).sum]).toEqual([4, 5, 5])
  expect(add(three, 1)).toBe(add(three, 1))
  expect(calls).toBe(3)
})
