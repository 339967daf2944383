import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { closingMarks } from '~/lib/line-marks'
import { textWidth } from '~/lib/text-width'
import { wordRuns } from '~/lib/word-runs'
import { breakClauses } from './break-clauses'
import { foldText } from './fold-text'
import { lineBreaker } from './timeline-wrap'

const size = 10
const begins = new RegExp(`^[${closingMarks}]`)

/** Chinese words with a mark or several after some of them; a text begins with a word. */
const word = fc.string({ unit: fc.constantFrom(...Array.from('全市经济总量居省第四位年均增长')), minLength: 1, maxLength: 5 })
const marks = fc.string({ unit: fc.constantFrom(...Array.from('，。；：、！？）》”')), maxLength: 2 })
const text = fc.array(fc.tuple(word, marks), { minLength: 2, maxLength: 8 }).map((parts) => parts.flat().join(''))
const room = fc.integer({ min: 6, max: 20 })

/** Every way in which our own code sets Chinese in lines, at a width in characters. */
const breakers: Readonly<Record<string, (words: string, width: number) => readonly string[]>> = {
  breakClauses: (words, width) => breakClauses(words, width),
  foldText: (words, width) => foldText(words, size, width * size),
  lineBreaker: (words, width) => lineBreaker([{ text: words }], size)(width * size).map((line) => line.text),
  wordRuns: (words) => wordRuns(words),
}

for (const [name, lines] of Object.entries(breakers))
  check.prop([text, room])(`${name} begins no line with a closing mark, and loses nothing`, (words, width) => {
    const broken = lines(words, width)
    expect(broken.join('')).toBe(words)
    expect(broken.filter((line) => begins.test(line))).toEqual([])
  })

test('a name in book marks and a cry keep their marks in the narrow places of a gauge and of a break', () => {
  expect(textWidth('国', 1)).toBe(1)
  for (const each of [6, 7, 8])
    for (const line of breakClauses('依据《晋中市国民经济和社会发展公报》所载！与此前不同', each)) expect(line).not.toMatch(/^[》！]/)
})
