import { expect, test } from 'vitest'
import { checkPrintedReading } from '../../scripts/data-check/printed-reading'
import { told, withRow } from './broken-copy'

const agriculture = 'observations/agriculture.json'

test('a value that the wording does not print is told what was read, for each of its citations', () => {
  const message = (citation: number) =>
    `public/data/observations/agriculture.json 第1条，第1行（jinzhong-farmland-2024）字段 sources 第${citation}项 printed：“20.4万亩”与本行不符：value 写作 24，原文读作 20.4；请对照原文改正`
  expect(told(checkPrintedReading, withRow(agriculture, 'jinzhong-farmland-2024', { value: 24 }))).toEqual([message(1), message(2)])
})

test('a qualifier or a unit that the wording contradicts is told', () => {
  expect(told(checkPrintedReading, withRow(agriculture, 'zuoquan-goats-2022', { qualifier: 'exact' }))[0]).toContain(
    'qualifier 写作 exact，原文读作 over',
  )
  expect(told(checkPrintedReading, withRow(agriculture, 'jinzhong-farmland-2024', { unit: 'gongqing' }))[0]).toContain(
    'unit 是“公顷”，原文单位是“万亩”',
  )
})

test('a bound that the wording does not print is told, in targets too', () => {
  expect(told(checkPrintedReading, withRow('targets.json', 'pm25-2025', { max: 35 }))[0]).toContain('max 写作 35，原文读作 36')
  expect(told(checkPrintedReading, withRow('targets.json', 'cpi-2025', { about: undefined, max: 2 }))[0]).toContain(
    '原文读作 about，不宜写成 max',
  )
})

test('wording in which no one number can be read asks for just the number', () => {
  const cites = { sources: [{ document: 'gwr-2025', locator: '3.14', printed: '更多农田变良田' }] }
  expect(told(checkPrintedReading, withRow(agriculture, 'jinzhong-farmland-2024', cites))[0]).toContain(
    '里读不出一个数；请只抄这一个数连同单位和限定词',
  )
})

test('a part of a ratio has to be one of the ratio’s parts', () => {
  expect(told(checkPrintedReading, withRow('observations/industry.json', 'yuci-primary-share', { value: 6.2 }))).toHaveLength(2)
})
