import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useRotation } from './use-rotation'

const turns = [
  { steps: 1, dwell: 20_000 },
  { steps: 1, dwell: 20_000 },
  { steps: 1, dwell: 20_000 },
]

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const pass = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

test('a clock that stopped is wound up again: the round goes on', () => {
  const timers = vi.spyOn(window, 'setInterval')
  const { result } = renderHook(() => useRotation(turns, 0, 0))
  pass(20_250)
  expect(result.current.rotation.at).toBe(1)
  const [first] = timers.mock.results
  if (first?.type !== 'return') throw new Error('no clock was started')
  clearInterval(first.value)
  pass(20_000)
  pass(6000)
  expect(result.current.rotation.at).toBe(2)
  pass(20_250)
  expect(result.current.rotation.at).toBe(0)
})

test('the time of day may be put forward or back: a scene stands as long as it should', () => {
  const { result } = renderHook(() => useRotation(turns, 0, 0))
  pass(10_000)
  vi.setSystemTime(new Date('2030-01-01T00:00:00'))
  pass(5000)
  expect(result.current.rotation.at).toBe(0)
  vi.setSystemTime(new Date('2020-01-01T00:00:00'))
  pass(5250)
  expect(result.current.rotation.at).toBe(1)
})

test('a page that comes to the front again after hours goes one scene on, at once', () => {
  const { result } = renderHook(() => useRotation(turns, 0, 0))
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 9 * 3_600_000)
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(result.current.rotation.at).toBe(1)
})
