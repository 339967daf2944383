import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { lineBreaker } from '~/charts/text/timeline-wrap'
import { lineWidth } from '~/lib/text-width'
import type { WordPiece } from '~/selectors/words/word-references'

const texts = (words: string, width: number, indent = 0) => lineBreaker([{ text: words }], 14, indent)(width).map(({ text }) => text)

/** Words as curators write them: Chinese, numbers with units, Latin names, dates, marks and readings, in any order. */
const piece = fc.oneof(
  fc.constantFrom('开通客运服务', '重大项目', '，', '；', '（企业）', '“考古中国”', '《条例》', '、').map((text): WordPiece => ({ text })),
  fc.constantFrom('PM2.5', '5A级', '350辆', '500万吨', '2024年9月26日', '1—9月', '4.02%').map((text): WordPiece => ({ text })),
  fc.constantFrom('194.57亿元', '37微克/立方米', '翻了一番', '1108.54万人次').map((text): WordPiece => ({ text, obs: `o-${text.length}` })),
)
const pieces = fc.array(piece, { minLength: 1, maxLength: 12 }).map((words) => words.flatMap((word) => [word, { text: '和' }]))

test.prop([pieces, fc.integer({ min: 98, max: 400 }), fc.constantFrom(0, 40)])(
  'lines hold every character in its order and stay within their width',
  (words, width, indent) => {
    const lines = lineBreaker(words, 14, indent)(width)
    expect(lines.map(({ text }) => text).join('')).toBe(words.map(({ text }) => text).join(''))
    lines.forEach(({ text, indent: own }, at) => {
      expect(own).toBe(at === 0 ? indent : 0)
      expect(lineWidth(text, 14) + own).toBeLessThanOrEqual(width + 0.01)
    })
  },
)

test.prop([pieces, fc.integer({ min: 120, max: 400 })])(
  'no line parts a number, a Latin word or a date, or begins with a closing mark',
  (words, width) => {
    const lines = lineBreaker(words, 14)(width).map(({ text }) => text)
    lines.slice(1).forEach((line, at) => {
      const seam = `${lines[at]?.at(-1) ?? ''}|${line[0] ?? ''}`
      expect(seam).not.toMatch(/[0-9A-Za-z.]\|[0-9A-Za-z.%]/)
      expect(seam).not.toMatch(/\|[，；、）”》]|[（“《]\|/)
      expect(`${lines[at]}|${line}`).not.toMatch(/2024年\|9月|9月\|26日/)
    })
  },
)

test.prop([pieces, fc.integer({ min: 120, max: 400 })])(
  'a reading stays in one line, and its box is where its words are',
  (words, width) => {
    const lines = lineBreaker(words, 14)(width)
    const numbers = lines.flatMap((line) => line.numbers)
    expect(numbers.map(({ text }) => text)).toEqual(words.flatMap(({ text, obs }) => (obs === undefined ? [] : [text])))
    for (const { text, numbers: held } of lines) {
      for (const { text: number, left, width: wide } of held) {
        expect(wide).toBeCloseTo(lineWidth(number, 14), 5)
        expect(left).toBeGreaterThanOrEqual(-0.001)
        expect(left + wide).toBeLessThanOrEqual(lineWidth(text, 14) + 0.001)
      }
    }
  },
)

test('a number goes with what it counts, and parts from it only where both together are too wide', () => {
  expect(texts('保障赛事用车共350辆甲醇汽车', 9 * 14)).toEqual(['保障赛事用车共', '350辆甲醇汽车'])
  const [first, second] = lineBreaker([{ text: '年均' }, { text: '37微克/立方米', obs: 'a' }], 14)(5 * 14)
  expect(first?.text).toBe('年均37微')
  expect(second?.text).toBe('克/立方米')
})

test('no character stands alone in the last line', () => {
  expect(texts('规上工业企业数连续四年居首', 12 * 14)).toEqual(['规上工业企业数连续四年', '居首'])
  expect(texts('规上工业企业数连续四年居全省首', 7 * 14).at(-1)).toBe('省首')
})

test('beside a long indent the first line stays empty rather than run over', () => {
  const lines = lineBreaker([{ text: '1108.54万人次', obs: 'a' }], 14, 60)(110)
  expect(lines.map(({ text }) => text)).toEqual(['', '1108.54万人次'])
})
