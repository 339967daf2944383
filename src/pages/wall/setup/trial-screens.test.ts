import { expect, test } from 'vitest'
import { trialScreens } from './trial-screens'

test('a wall built of screens is tried first in the size of all of them together', () => {
  const [first, ...others] = trialScreens({ columns: 4, rows: 2 })
  expect(first).toEqual({ key: 'grid', name: '按拼接屏　4×2块1920×1080＝7680×2160', width: 7680, height: 2160 })
  expect(others).toEqual(trialScreens(null))
})

test('each screen is in the list once, under its size', () => {
  const screens = trialScreens(null)
  expect(new Set(screens.map(({ key }) => key)).size).toBe(screens.length)
  for (const { key, name, width, height } of screens) {
    expect(key).toBe(`${width}x${height}`)
    expect(name).toContain(`${width}×${height}`)
  }
})
