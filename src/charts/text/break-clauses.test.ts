import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { textWidth } from '~/lib/text-width'
import { breakClauses } from './break-clauses'

const notes = fc.string({ unit: fc.constantFrom('前', '后', '口', '径', '（', '）', '，', '2', '%'), minLength: 1, maxLength: 30 })

test.prop([notes, fc.integer({ min: 2, max: 12 })])('no character of a note is lost or moved', (note, most) => {
  expect(breakClauses(note, most).join('')).toBe(note)
})

test.prop([fc.string({ unit: fc.constantFrom('前', '后', '口', '径'), minLength: 1, maxLength: 30 }), fc.integer({ min: 2, max: 12 })])(
  'no line is wider than asked for',
  (note, most) => {
    for (const line of breakClauses(note, most)) expect(textWidth(line, 1)).toBeLessThanOrEqual(most)
  },
)

test('breaks before the bracket, then into even lines, and starts none with a closing mark', () => {
  expect(breakClauses('前后口径不同（疑为第五次经济普查修订，待核）', 9)).toEqual(['前后口径不同', '（疑为第五次经', '济普查修订，待核）'])
  expect(breakClauses('2023年及以前为人民币余额，2024年起为本外币余额', 9).join('|')).not.toMatch(/\d\|\d|\d\|年/)
  expect(breakClauses('口径不同（待核）', 4)).toEqual(['口径不同', '（待核）'])
})
