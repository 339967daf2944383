import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { textWidth } from '~/lib/text-width'
import { clausesFit, foldText } from './fold-text'

const words = fc
  .array(fc.constantFrom('地区', '生产总值', '180.3亿元', '2024年', '“十三五”', '，', '；', '较', '翻了一番', '（', '）', '5A'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''))

test.prop([words, fc.integer({ min: 8, max: 40 })])('folding keeps every character and leaves no line over its width', (text, ems) => {
  const lines = foldText(text, 12, ems * 12)
  expect(lines.join('')).toBe(text)
  expect(lines.filter((line) => textWidth(line, 12) > ems * 12)).toEqual([])
})

test.prop([words, fc.integer({ min: 8, max: 40 })])('a text that fits stays on one line', (text, ems) => {
  const fits = textWidth(text, 12) <= ems * 12
  expect(foldText(text, 12, ems * 12).length <= 1).toBe(fits)
})

test('lines end with clauses where that takes at most one line more, and are of nearly equal length', () => {
  const note = '榆次区为占财政收入，昔阳县为年均占支出，不可比'
  expect(foldText(note, 10, 150)).toEqual(['榆次区为占财政收入，', '昔阳县为年均占支出，不可比'])
  expect(foldText('农村居民人均可支配收入', 10, 100)).toEqual(['农村居民人均', '可支配收入'])
})

test('a clause that fits a line is not broken to make the lines more alike', () => {
  expect(foldText('2024年经济总量479.5亿元，居全市首位', 12, 198)).toEqual(['2024年经济总量479.5亿元，', '居全市首位'])
})

test('a figure with its measure word and a quoted word are never broken', () => {
  expect(foldText('2024年地区生产总值180.3亿元', 10, 115)).toEqual(['2024年地区生产', '总值180.3亿元'])
  expect(foldText('较“十三五”末翻了一番', 10, 70)).toEqual(['较“十三五”末', '翻了一番'])
  expect(foldText('地区“十三五”180.3亿元', 12, 96)).toEqual(['地区“十三五”', '180.3亿元'])
})

test('clauses fit a width when the longest does', () => {
  expect(clausesFit('居全市首位，较上年', 10, 60)).toBe(true)
  expect(clausesFit('居全市首位，较上年', 10, 59)).toBe(false)
})
