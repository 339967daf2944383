import { expect, test } from 'vitest'
import { lineAtoms } from './line-atoms'

const parts = (text: string): string => lineAtoms(text).join('|')

test('a count keeps its unit, whatever its multiplier', () => {
  expect(parts('共3个百分点和500平方公里')).toBe('共|3个百分点|和|500平方公里')
  expect(parts('达12亿千瓦时，投1.5万亿元')).toBe('达|12亿千瓦时，|投|1.5万亿元')
  expect(parts('带动2万余人、300多户')).toBe('带|动|2万余人、|300多户')
  expect(parts('年均37微克/立方米')).toBe('年|均|37微克/立方米')
  expect(parts('增4.02%的5A级和5G网')).toBe('增|4.02%|的|5A级|和|5G|网')
})

test('a date, a range of years and a short quotation are one', () => {
  expect(parts('于2024年9月26日至2025年末')).toBe('于|2024年9月26日|至|2025年末')
  expect(parts('在2020—2025年间')).toBe('在|2020—2025年|间')
  expect(parts('9月～10月')).toBe('9月～|10月')
  expect(parts('较“十三五”末翻番')).toBe('较|“十三五”末|翻|番')
})

test('marks go with what they hang on, a Latin word and an address stay in one', () => {
  expect(parts('据《公报》！见（附件）……而后——止')).toBe('据|《公|报》！|见|（附|件）……|而|后——|止')
  expect(parts('见https://example.cn/a?b=1，PM2.5降')).toBe('见|https://example.cn/a?b=1，|PM2.5降')
  expect(parts('’（')).toBe('’|（')
})

test('no break falls inside what is held, and a level lets go of counts, Latin words and marks one after another', () => {
  const held = [{ from: 1, to: 3 }]
  expect(lineAtoms('总产值为', held).join('|')).toBe('总|产值|为')
  const levels = [0, 1, 2, 3].map((level) => lineAtoms('“37吨”。', [], level).join('|'))
  expect(levels).toEqual(['“37吨”。', '“37|吨”。', '“3|7|吨”。', '“|3|7|吨|”|。'])
})
