import { expect, test } from 'vitest'
import { growth, prices, target } from '~/domain/target/judge-fixtures.test-support'
import { targetZone } from '~/domain/target/target-zone'
import { errataText } from './about-errata'
import { statusRules } from './status-rules'

test('every verdict has its word, its shape and a rule, each once', () => {
  expect(new Set(statusRules.map(({ status }) => status.word)).size).toBe(statusRules.length)
  expect(statusRules.map(({ status }) => status.code)).toContain('incomparable')
  expect(statusRules.filter(({ of, when }) => of === '' || when === '' || when.endsWith('。'))).toEqual([])
})

test('vermilion is shown for one verdict alone, the binding target that was missed', () => {
  expect(statusRules.filter(({ status }) => status.alarm).map(({ status }) => status.word)).toEqual(['未完成'])
})

test('左右 is what the page says it is: a tenth up and down, for a ceiling upwards alone', () => {
  expect(targetZone(target({ about: 100 }), growth, null)?.interval).toMatchObject({ low: 90, high: 110 })
  expect(targetZone(target({ about: 3, indicator: 'cpi' }), prices, null)?.interval).toMatchObject({ low: -Infinity, high: 3.3 })
})

test('a report of an error names the version of the data and, where the link has one, the reading', () => {
  const known = { name: '晋中答卷', version: 'abc', asOf: '2025-12' }
  expect(errataText({ ...known, reading: null })).toMatch(/数据版本：abc（数据截至2025年12月）[^]*数据编号：（打开该数字的出处/)
  expect(errataText({ ...known, reading: 'jinzhong-gdp-2024' })).toContain('数据编号：jinzhong-gdp-2024\n')
})
