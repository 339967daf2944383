import { expect, test } from 'vitest'
import { reportAddress, reportText, type Reported } from './report-text'

const reported: Reported = {
  name: '晋中答卷',
  version: 'v1',
  asOf: '2025-12',
  link: 'https://example.cn/#/?source=xiyang-gdp-2024',
  reading: 'xiyang-gdp-2024',
  shown: '昔阳县地区生产总值，2024年，180.3亿元',
}
const text = reportText(reported)

test('a report says version, link, reading and what is printed, and leaves the rest to be filled in', () => {
  expect(text.split('\n')).toEqual([
    '晋中答卷 勘误',
    '数据版本：v1（数据截至2025年12月）',
    '页面链接：https://example.cn/#/?source=xiyang-gdp-2024',
    '数据编号：xiyang-gdp-2024',
    '页面上写的是：昔阳县地区生产总值，2024年，180.3亿元',
    '应当是：',
    '依据（文件名称、页码或网址）：',
    '联系人：',
  ])
})

test.each([
  [null, null],
  ['0354-1234567', null],
  ['tjj@example.cn', `mailto:tjj@example.cn?subject=${encodeURIComponent('晋中答卷 勘误')}&body=${encodeURIComponent(text)}`],
  [
    '邮箱：tjj@example.cn，工作日回复',
    `mailto:tjj@example.cn?subject=${encodeURIComponent('晋中答卷 勘误')}&body=${encodeURIComponent(text)}`,
  ],
  ['https://example.cn/report', 'https://example.cn/report'],
])('with the contact %s it goes to %s', (contact, address) => {
  expect(reportAddress(contact, reported, text)).toBe(address)
})
