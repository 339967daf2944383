import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readChineseNumeral } from './read-chinese-numeral'

const digits = '零一二三四五六七八九'

/** Writes a numeral as documents do: 105 is 一百零五, 15 is 十五. */
function write(value: number): string {
  const places = ['千', '百', '十', '']
  const written = [...String(value).padStart(4, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${places[at] ?? ''}`))
    .join('')
  return written
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十')
}

test.prop([fc.integer({ min: 1, max: 9999 })])('what is written is read back', (value) => {
  expect(readChineseNumeral(write(value))).toBe(value)
})

test('a place alone is one of it, and 两 is two', () => {
  expect(['十', '百', '千', '两', '两百', '百五十'].map(readChineseNumeral)).toEqual([10, 100, 1000, 2, 200, 150])
})

test('what is no numeral below ten thousand, or an ambiguous one, is not read', () => {
  for (const text of ['', '零', '二〇二六', '一二三', '二百五', '十百', '八成', '两十', '三千零', '12'])
    expect(readChineseNumeral(text)).toBeNull()
})
