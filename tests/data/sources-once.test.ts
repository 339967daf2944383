import { expect, test } from 'vitest'
import { checkSourcesOnce } from '../../scripts/data-check/sources-once'
import { datasetOf, texts, told, withRow, withRowAgain } from './broken-copy'

const again = (fields: Record<string, unknown>) =>
  told(checkSourcesOnce, withRowAgain('sources.json', 'stats-jinzhong-2025-04', { id: 'once-more', ...fields })).filter((text) =>
    text.includes('（once-more）'),
  )
const elsewhere = 'https://example.cn/other.html'

test('one label with one date is one source', () => {
  expect(again({ url: elsewhere })).toEqual([
    expect.stringMatching(
      /（once-more）字段 label：与 第\d+条，第\d+行（stats-jinzhong-2025-04） 的 label、date 相同；同一来源并成一行，不同来源请写出区别$/,
    ),
  ])
  expect(again({ url: elsewhere, date: '2024-04-04' })).toEqual([])
})

test('one page under two labels is told, unless the label says which part of it', () => {
  expect(again({ label: '另一篇报道' })).toEqual([expect.stringContaining('字段 url：与 第')])
  const label = datasetOf(texts).sources.find(({ row }) => row.id === 'stats-jinzhong-2025-04')?.row.label
  expect(again({ label: `${label}（民生部分）` })).toEqual([])
})

test('a row that cites one page twice is told', () => {
  const sources = [
    { document: 'sxdaily-xiyang-2023-05', printed: '20万吨' },
    { document: 'sxdaily-xiyang-2023-05-2', printed: '20万吨' },
  ]
  expect(told(checkSourcesOnce, withRow('observations/industry.json', 'shangtai-capacity-2022', { sources }))).toContainEqual(
    expect.stringContaining(
      '（shangtai-capacity-2022）字段 sources：sxdaily-xiyang-2023-05-2 与 sxdaily-xiyang-2023-05 是同一网页，不算两个来源；请只留一个',
    ),
  )
})
