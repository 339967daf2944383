import { expect, test } from 'vitest'
import { checkNamesOnce } from '../../scripts/data-check/names-once'
import { told, withRow } from './broken-copy'

const named = (id: string, fields: Record<string, unknown>) =>
  told(checkNamesOnce, withRow('indicators.json', id, fields)).filter((text) => text.includes(`（${id}）`))

test('two indicators under one name are told, in either language, long or short', () => {
  expect(named('retail', { name: '地区生产总值' })).toEqual([
    expect.stringMatching(
      /（retail）字段 name：“地区生产总值”已是 第\d+条，第\d+行（gdp） 的名称；读者分不清两项指标，请改一个，或并成一项$/,
    ),
  ])
  expect(named('retail', { short: '常住人口' })).toEqual([expect.stringContaining('字段 short：“常住人口”已是')])
  expect(named('unemployment', { en: 'Registered residents' })).toEqual([])
  expect(named('urban-income', { en: 'consumer prices' })).toEqual([])
})

test('letter case does not tell two names apart', () => {
  expect(named('retail', { en: 'GROSS REGIONAL PRODUCT' })).toEqual([expect.stringContaining('字段 en：“GROSS REGIONAL PRODUCT”已是')])
})

test('an alias that is the name, or stands twice, is one too many', () => {
  expect(named('gdp', { aliases: ['GDP', '地区生产总值'] })).toEqual([
    expect.stringContaining('字段 aliases 第2项：“地区生产总值”就是这项指标的名称；别名只写名称以外的叫法，请删去'),
  ])
  expect(named('gdp', { aliases: ['GDP', '经济总量', 'gdp'] })).toEqual([
    expect.stringContaining('字段 aliases 第3项：“gdp”写了两遍；请删去一个'),
  ])
})

test('several indicators may be found by one word', () => {
  expect(named('gdp', { aliases: ['人口'] })).toEqual([])
})
