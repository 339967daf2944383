import { expect, test } from 'vitest'
import { lightTheme } from '~/charts/theme/chart-theme'
import { classColours } from './class-colours'

test('five classes take ramp steps 2 to 6, fewer are spread over the same range', () => {
  expect(classColours(lightTheme, 5)).toEqual(lightTheme.ramp.slice(1))
  expect(classColours(lightTheme, 3)).toEqual([lightTheme.ramp[1], lightTheme.ramp[3], lightTheme.ramp[5]])
  expect(classColours(lightTheme, 0)).toEqual([])
})

test('more classes than the ramp has steps are refused', () => {
  expect(() => classColours(lightTheme, 6)).toThrow('at most 5')
})
