import { fc, test } from '@fast-check/vitest'
import { expect, test as plain } from 'vitest'
import { wordRuns } from './word-runs'

plain('words, quotations and numerals with their units stay whole', () => {
  expect(wordRuns('“五个一点”养老经验走在全国全省前列')).toEqual(['“五个一点”', '养老', '经验', '走在', '全国全省', '前列'])
  expect(wordRuns('2024年地区生产总值180.3亿元，')).toEqual(['2024年', '地区', '生产', '总值', '180.3亿元，'])
})

test.prop([
  fc.array(fc.constantFrom('养老', '经验', '“', '”', '，', '180.3', '亿元', '（', '）', '%', '省')).map((parts) => parts.join('')),
])('runs joined are the text, and none begins with what closes', (text) => {
  const runs = wordRuns(text)
  expect(runs.join('')).toBe(text)
  for (const run of runs.slice(1)) expect(run).not.toMatch(/^[，）%]/)
})
