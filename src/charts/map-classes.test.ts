import { expect, test } from 'vitest'
import { darkTheme, lightTheme } from './chart-theme'
import { ledTheme } from './led-theme'
import { classColours, quietFill } from './map-classes'

test('five classes take ramp steps 2 to 6, fewer are spread over the same range', () => {
  expect(classColours(lightTheme, 5)).toEqual(lightTheme.ramp.slice(1))
  expect(classColours(lightTheme, 3)).toEqual([lightTheme.ramp[1], lightTheme.ramp[3], lightTheme.ramp[5]])
  expect(classColours(lightTheme, 0)).toEqual([])
})

test('more classes than the ramp has steps are refused', () => {
  expect(() => classColours(lightTheme, 6)).toThrow('at most 5')
})

test('the quiet fill is ramp 2, on dark ramp 3, on black ramp 1', () => {
  expect([lightTheme, darkTheme, ledTheme].map(quietFill)).toEqual([lightTheme.ramp[1], darkTheme.ramp[2], ledTheme.ramp[0]])
})
