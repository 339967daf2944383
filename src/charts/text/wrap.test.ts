import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { textWidth } from '~/lib/text-width'
import { bracketLines, clausesFit, foldText, fullLines } from './wrap'

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

const notes = fc.string({ unit: fc.constantFrom('前', '后', '口', '径', '（', '）', '，', '2', '%'), minLength: 1, maxLength: 30 })

test.prop([notes, fc.integer({ min: 2, max: 12 })])('no character of a note is lost or moved', (note, most) => {
  expect(bracketLines(note, 1, most).join('')).toBe(note)
})

test.prop([fc.string({ unit: fc.constantFrom('前', '后', '口', '径'), minLength: 1, maxLength: 30 }), fc.integer({ min: 2, max: 12 })])(
  'no line is wider than asked for',
  (note, most) => {
    for (const line of bracketLines(note, 1, most)) expect(textWidth(line, 1)).toBeLessThanOrEqual(most)
  },
)

test('breaks before the bracket, then into even lines, and starts none with a closing mark', () => {
  expect(bracketLines('前后口径不同（疑为第五次经济普查修订，待核）', 1, 9)).toEqual([
    '前后口径不同',
    '（疑为第五次经',
    '济普查修订，待核）',
  ])
  expect(bracketLines('2023年及以前为人民币余额，2024年起为本外币余额', 1, 9).join('|')).not.toMatch(/\d\|\d|\d\|年/)
  expect(bracketLines('口径不同（待核）', 1, 4)).toEqual(['口径不同', '（待核）'])
})

test.prop([words, fc.integer({ min: 8, max: 40 })])(
  'a size is the measure of plain words in it, and a function may measure others',
  (text, ems) => {
    expect(foldText(text, (line) => textWidth(line, 12), ems * 12)).toEqual(foldText(text, 12, ems * 12))
    for (const line of foldText(text, (each) => textWidth(each, 12, true), ems * 12))
      expect(textWidth(line, 12, true)).toBeLessThanOrEqual(ems * 12)
  },
)

test('a full line leaves no letter alone on the last, and the first one leaves its indent free', () => {
  expect(fullLines('规上工业企业数连续四年居全省首', 1)(7)).toEqual(['规上工业企业数', '连续四年居全', '省首'])
  expect(fullLines('规上工业企业数居首。', 1, 4)(7)).toEqual(['规上工', '业企业数居首。'])
  expect(fullLines('2024年9月26日', 1, 4)(7)).toEqual(['', '2024年9月26日'])
})

test('what is wider than a line is parted: a count from its unit first, an address anywhere', () => {
  expect(fullLines('年均37微克/立方米', 1)(5)).toEqual(['年均37微', '克/立方米'])
  expect(fullLines('见https://example.cn/stats', 1)(6).join('')).toBe('见https://example.cn/stats')
  for (const line of fullLines('见https://example.cn/stats', 1)(6)) expect(textWidth(line, 1)).toBeLessThanOrEqual(6)
})
