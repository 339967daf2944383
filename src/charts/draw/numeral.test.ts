import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { z } from 'zod'
import { numeralItems } from './numeral'
import { numeralWidth } from './numeral-width'

const Text = z.object({ x: z.number(), y: z.number(), style: z.object({ text: z.string(), fontSize: z.number(), align: z.string() }) })
const style = { size: 28, color: '#000000', unitColor: '#333333', smallest: 11 }
const lay = (parts: Parameters<typeof numeralItems>[0], anchor: 'left' | 'center' | 'right') =>
  numeralItems(parts, { x: 100, y: 50, anchor }, style).map((item) => Text.parse(item))

test('numeral and unit are separate texts, the unit .46 of the numeral and lower, on one baseline', () => {
  const [numeral, unit] = lay({ lead: '', number: '38129', unit: '人', tail: '' }, 'left')
  expect([numeral?.style.text, unit?.style.text]).toEqual(['38129', '人'])
  expect(unit?.style.fontSize).toBeCloseTo(28 * 0.46, 0)
  expect(unit?.y).toBeGreaterThan(50)
})

test('words before a number stand before it in the small type', () => {
  const [lead, numeral] = lay({ lead: '突破', number: '70', unit: '亿元', tail: '' }, 'left')
  expect(lead?.style).toMatchObject({ text: '突破', fontSize: 12.9 })
  expect(lead?.x).toBeLessThan(numeral?.x ?? 0)
})

test('a value printed in words alone has no unit text', () => {
  expect(lay({ lead: '', number: '翻一番', unit: '', tail: '' }, 'center').map((text) => text.style.text)).toEqual(['翻一番'])
})

test.prop([fc.integer({ min: 0, max: 999999 })])(
  'numeral and unit meet at one seam whatever the face when centred or to the right',
  (value) => {
    const parts = { lead: '', number: String(value), unit: '亿元', tail: '' }
    for (const anchor of ['center', 'right'] as const) {
      const [numeral, unit] = lay(parts, anchor)
      expect([numeral?.style.align, unit?.style.align]).toEqual(['right', 'left'])
      expect((unit?.x ?? 0) - (numeral?.x ?? 0)).toBeCloseTo(12.9 * 0.22, 0)
    }
    expect(numeralWidth(parts, 28, 11)).toBeGreaterThan(0)
  },
)
