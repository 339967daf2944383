import { expect, test } from 'vitest'
import { chartThemes, darkTheme, lightTheme } from '~/charts/theme/chart-theme'
import { ledTheme } from '~/charts/theme/led-theme'
import { contrast, labelColour } from './label-colour'

test('contrast is 21 between black and white, 1 between equals, whatever the order', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#57998f', '#57998f')).toBe(1)
})

test('labels are ink on light steps 1 to 4 and white on 5 and 6, the other way round on dark', () => {
  const ink = '#1d2529'
  const white = '#ffffff'
  expect(lightTheme.ramp.map(labelColour)).toEqual([ink, ink, ink, ink, white, white])
  expect(darkTheme.ramp.map(labelColour)).toEqual([white, white, white, ink, ink, ink])
})

test('every label on every ramp has at least 4.5', () => {
  for (const { ramp } of [...Object.values(chartThemes), ledTheme]) {
    for (const step of ramp) expect(contrast(labelColour(step), step)).toBeGreaterThan(4.5)
  }
})
