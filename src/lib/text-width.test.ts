import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { textWidth } from './text-width'

test('a Chinese character is one em wide and a full-width sign too', () => {
  expect(textWidth('晋中市', 20)).toBe(60)
  expect(textWidth('，', 10)).toBe(10)
})

test('all numerals are equally wide, so that columns of figures stand in line', () => {
  const widths = '0123456789'.split('').map((numeral) => textWidth(numeral, 100))
  expect(new Set(widths).size).toBe(1)
})

test('bold numerals are wider than regular ones and a narrow letter is narrower than a broad one', () => {
  expect(textWidth('38129', 16, true)).toBeGreaterThan(textWidth('38129', 16))
  expect(textWidth('i', 16)).toBeLessThan(textWidth('M', 16))
})

test.prop([fc.string(), fc.string(), fc.integer({ min: 6, max: 200 })])('widths add up and grow with the size', (a, b, size) => {
  expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6)
  expect(textWidth(a, size * 2)).toBeCloseTo(textWidth(a, size) * 2, 6)
})
