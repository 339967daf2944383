import { expect, test } from 'vitest'
import { checkCitationLocators } from '../../scripts/data-check/citation-locators'
import { told, withRow } from './broken-copy'

const cite = (citation: object) =>
  told(checkCitationLocators, withRow('observations/economy.json', 'jinzhong-gdp-2024', { sources: [citation] }))

test('a founding document is cited by sentence, in a section that has a name', () => {
  expect(cite({ document: 'gwr-2025', printed: '2458.8亿元' })).toEqual([
    expect.stringContaining('字段 sources 第1项 locator：来源“晋中市2025年政府工作报告（摘要）”要写 locator（节.句，或表），例如 2.1、表3'),
  ])
  expect(cite({ document: 'gwr-2025', locator: '19.1', printed: '2458.8亿元' })[0]).toContain('没有第19节；可用的节：1、2、3')
})

test('a source without sentences has no locator', () => {
  expect(cite({ document: 'stats-jinzhong-2025-04', locator: '2.1', printed: '2458.8亿元' })[0]).toContain('没有分节，不写 locator；请删去')
})
