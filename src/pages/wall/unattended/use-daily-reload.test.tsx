import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDailyReload } from './use-daily-reload'

const hour = 3_600_000
const fourOClock = 240

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

/** A wall that was opened at a local time and reloads at another one; a scene that changes every ten seconds asks with a new function. */
function open(at: string, minutes: number | null = fourOClock) {
  vi.setSystemTime(new Date(at))
  const onReload = vi.fn<(scene: number) => void>()
  let scene = 0
  const { rerender, unmount } = renderHook(({ ask }) => useDailyReload(minutes, ask), { initialProps: { ask: () => onReload(scene) } })
  const pass = (time: number) => {
    for (let passed = 0; passed < time; passed += 10_000) {
      vi.advanceTimersByTime(10_000)
      scene += 1
      const shown = scene
      rerender({ ask: () => onReload(shown) })
    }
  }
  return { onReload, pass, unmount }
}

test('everything is loaded anew once a day in the minute that was asked for, while scenes come and go, with the one that stands', () => {
  const { onReload, pass } = open('2026-03-01T20:00:00')
  pass(8 * hour - 20_000)
  expect(onReload).not.toHaveBeenCalled()
  pass(80_000)
  expect(onReload).toHaveBeenCalledTimes(1)
  expect(onReload.mock.calls[0]?.[0]).toBeGreaterThan(2870)
  pass(24 * hour)
  expect(onReload).toHaveBeenCalledTimes(2)
})

test('a wall that was opened less than an hour ago is left alone, and one that never reloads', () => {
  const young = open('2026-03-01T03:30:00')
  young.pass(hour)
  expect(young.onReload).not.toHaveBeenCalled()
  const never = open('2026-03-01T20:00:00', null)
  never.pass(12 * hour)
  expect(never.onReload).not.toHaveBeenCalled()
})

test('a clock that is put back over the hour brings it once, a machine that slept through it waits for the next night', () => {
  const { onReload, pass } = open('2026-03-01T20:00:00')
  pass(8 * hour + 60_000)
  vi.setSystemTime(new Date('2026-03-02T03:50:00'))
  pass(hour)
  expect(onReload).toHaveBeenCalledTimes(1)
  vi.setSystemTime(new Date('2026-03-03T02:00:00'))
  vi.setSystemTime(new Date('2026-03-03T09:00:00'))
  pass(hour)
  expect(onReload).toHaveBeenCalledTimes(1)
  vi.setSystemTime(new Date('2026-03-04T03:59:30'))
  pass(120_000)
  expect(onReload).toHaveBeenCalledTimes(2)
})

test('where summer time repeats an hour it comes once, where it leaves one out not at all', () => {
  vi.stubEnv('TZ', 'America/New_York')
  const repeated = open('2026-10-31T20:00:00', 90)
  repeated.pass(12 * hour)
  expect(repeated.onReload).toHaveBeenCalledTimes(1)
  repeated.unmount()
  const leftOut = open('2026-03-07T20:00:00', 150)
  leftOut.pass(12 * hour)
  expect(leftOut.onReload).not.toHaveBeenCalled()
})
