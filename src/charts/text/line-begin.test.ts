import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { closingMarks, openingMarks } from '~/lib/line-atoms'
import { lineWidth, textWidth } from '~/lib/text-width'
import { wordRuns } from '~/lib/word-runs'
import { titlePiece, wrapLines } from '~/outputs/picture/text-block'
import { lineBreaker } from './timeline-wrap'
import { bracketLines, clauseLines, foldText, fullLines } from './wrap'

const size = 10
const begins = new RegExp(`^[${closingMarks}]`)
const ends = new RegExp(`[${openingMarks}]$`)

/** Chinese words with a mark or several after some of them; a text begins with a word. */
const word = fc.string({ unit: fc.constantFrom(...Array.from('全市经济总量居省第四位年均增长')), minLength: 1, maxLength: 5 })
const marks = fc.string({ unit: fc.constantFrom(...Array.from('，。；：、！？）》”…—')), maxLength: 2 })
const opens = fc.constantFrom('', '', '（', '《', '“')
const text = fc.array(fc.tuple(opens, word, marks), { minLength: 2, maxLength: 8 }).map((parts) => parts.flat().join(''))
const room = fc.integer({ min: 6, max: 20 })

/** What is never parted where a line has room for it. */
const kept =
  '3个百分点 500平方公里 12亿千瓦时 1.5万亿元 2万余人 180.3亿元 4.02% 350辆 5A级 PM2.5 2024年9月26日 2025年末 1—9月 2020—2025年 “十三五”末 37微克/立方米'
const together = fc.constantFrom(...kept.split(' '))
const counts = fc.array(fc.tuple(word, together, marks), { minLength: 1, maxLength: 6 })
const wide = fc.integer({ min: 12, max: 24 })

type Lines = (words: string, width: number) => readonly string[]

/** The lines of a drawn title, whose letters are at most 21 pixels wide at this unit. */
const titleLines: Lines = (words, width) =>
  [
    ...titlePiece(words, size, '#000', width * 2.1 * size)
      .draw(0, 0)
      .matchAll(/>([^<]*)<\/text>/g),
  ].map(([, line = '']) => line)

/** Every way in which our own code sets Chinese in lines, at a width in characters. */
const breakers: Readonly<Record<string, Lines>> = {
  bracketLines: (words, width) => bracketLines(words, 1, width),
  clauseLines: (words, width) => clauseLines(words, size, width * size),
  foldText: (words, width) => foldText(words, size, width * size),
  'foldText by words': (words, width) => foldText(words, size, width * size, wordRuns),
  'foldText in bold': (words, width) => foldText(words, (line) => textWidth(line, size, true), width * size),
  fullLines: (words, width) => fullLines(words, size)(width * size),
  'fullLines after an indent': (words, width) => fullLines(words, size, 3 * size)(width * size),
  lineBreaker: (words, width) => lineBreaker([{ text: words }], size)(width * size).map((line) => line.text),
  titlePiece: titleLines,
  wordRuns: (words) => wordRuns(words),
  wrapLines: (words, width) => wrapLines(words, size, width * size),
}

for (const [name, lines] of Object.entries(breakers)) {
  check.prop([text, room])(
    `${name} begins no line with a closing mark, ends none with an opening one, and loses nothing`,
    (words, width) => {
      const broken = lines(words, width)
      expect(broken.join('')).toBe(words)
      expect(broken.filter((line) => begins.test(line) || ends.test(line))).toEqual([])
    },
  )

  check.prop([counts, wide])(`${name} parts no count from its unit, no date, no range and no short quotation`, (parts, width) => {
    const words = parts.flat().join('')
    const held = parts.map(([before, part], at) => {
      const from = parts.slice(0, at).flat().join('').length + before.length
      return { part, from, to: from + part.length }
    })
    const broken = lines(words, width)
    const breaks = broken.map((_, at) => broken.slice(0, at).join('').length)
    expect(held.filter(({ from, to }) => breaks.some((at) => from < at && at < to))).toEqual([])
  })

  if (name !== 'wordRuns' && name !== 'titlePiece')
    check.prop([counts, wide])(`${name} makes no line wider than asked for`, (parts, width) => {
      const widest = Math.max(...lines(parts.flat().join(''), width).map((line) => textWidth(line, 1)))
      expect(widest).toBeLessThanOrEqual(width + 1e-9)
    })
}

test('a name in book marks and a cry keep their marks in the narrow places of a gauge and of a break', () => {
  expect(textWidth('国', 1)).toBe(1)
  expect(lineWidth('“国”', 1)).toBe(3)
  for (const each of [6, 7, 8])
    for (const line of bracketLines('依据《晋中市国民经济和社会发展公报》所载！与此前不同', 1, each)) expect(line).not.toMatch(/^[》！]/)
})
