import { expect, test } from 'vitest'
import { addressNotice, noticeText, siteNotice } from '../../scripts/data-check/notices'
import { datasetOf, texts } from './broken-copy'

test.each([
  'https://example.org/dajuan/',
  'https://www.example.com/',
  'https://example.cn/',
  'http://dajuan.example/',
  'http://localhost:4173/',
  'http://127.0.0.1:8080/',
  'http://[::1]/',
  'http://0.0.0.0/',
  'http://dajuan.local/',
])('%s is said to be a placeholder', (address) => {
  expect(addressNotice(address)).toContain(`占位地址 ${address}`)
})

test.each([
  'https://www.sxjz.gov.cn/dajuan/',
  'http://10.1.2.3/dajuan/',
  'http://tongji/',
  'https://example-school.cn/',
  'https://latest.cn/',
])('%s is an address like any other', (address) => {
  expect(addressNotice(address)).toBe('')
})

test('a build without an address has nothing to say of one', () => {
  expect(addressNotice(null)).toBe('')
  expect(noticeText(['', ''])).toBe('')
})

test('the fields that readers see empty are named, with what stands in their place', () => {
  const site = datasetOf(texts).site.row
  const filled = { ...site, publisher: '晋中市统计局', contact: '0354-2630000', record: '晋ICP备05001234号' }
  expect(siteNotice({ ...filled, publisher: null })).toContain('publisher（主办单位）没有填；填好主办单位之前，页面写着“非官方声明')
  expect(siteNotice({ ...filled, contact: 'info@example.org', record: '晋ICP备XXXXXXXX号' })).toContain(
    'contact（联系方式）、record（备案号）没有填',
  )
  expect(siteNotice(filled)).toBe('')
  expect(noticeText([siteNotice({ ...filled, record: '' })])).toMatch(/^\n─+\n注意：.*record（备案号）没有填\n─+\n$/)
})
