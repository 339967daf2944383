import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CodeNotLoaded, forWeeks, loadCode } from './load-code'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Code that fails `times` times before it comes. */
function failing(times: number) {
  let left = times
  return vi.fn<() => Promise<string>>(async () => {
    left -= 1
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module')
    return 'code'
  })
}

test('code that comes is asked for once', async () => {
  const load = failing(0)
  expect(await loadCode(load)).toBe('code')
  expect(load).toHaveBeenCalledTimes(1)
})

test.each([1, 2])('code that fails %i times comes by itself', async (times) => {
  const load = failing(times)
  const coming = loadCode(load)
  await vi.runAllTimersAsync()
  expect(await coming).toBe('code')
  expect(load).toHaveBeenCalledTimes(times + 1)
})

test('after two tries more it is given up, with a sentence, well before a reader has waited five seconds', async () => {
  const load = failing(9)
  const coming = loadCode(load).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(2500)
  expect(await coming).toBeInstanceOf(CodeNotLoaded)
  expect(String(await coming)).toMatch(/加载失败.*网络/)
  expect(load).toHaveBeenCalledTimes(3)
})

test('a wall asks without end, at most a minute apart', async () => {
  const pauses = forWeeks()
  const first = Array.from({ length: 200 }, () => pauses.next().value ?? 0)
  expect(Math.max(...first)).toBe(60_000)
  expect(first.every((pause, index) => index === 0 || pause >= (first[index - 1] ?? 0))).toBe(true)
  const load = failing(50)
  const coming = loadCode(load, forWeeks())
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await coming).toBe('code')
})
