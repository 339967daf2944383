import { expect, test, vi } from 'vitest'
import { takePlace, watchVisits } from './visits'

test('however many pages are visited, no listener is added for one', () => {
  const add = vi.spyOn(window, 'addEventListener')
  watchVisits()
  const before = add.mock.calls.length
  expect(before).toBeGreaterThan(0)
  for (let visit = 0; visit < 20; visit += 1) takePlace()
  expect(add.mock.calls.length).toBe(before)
  add.mockRestore()
})
