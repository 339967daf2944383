import { expect, test } from 'vitest'
import { checkQuotes } from '../../scripts/data-check/quotes'
import { datasetOf, texts, told, withRow } from './broken-copy'

const quoted = (...rows: readonly { readonly id: string; readonly words: string }[]) =>
  new Map([...texts, ['quotes.json', JSON.stringify(rows)]])
const gdp = { id: 'jinzhong-gdp-2025', words: '全年全市地区生产总值2462.6亿元' }

test('every quote of the record has the figure that its first source prints, in at most forty characters', () => {
  expect(told(checkQuotes, texts)).toEqual([])
  const { quotes } = datasetOf(texts)
  expect(quotes.length).toBeGreaterThan(700)
  expect(quotes.filter(({ row }) => row.words.length > 40)).toEqual([])
})

test.each([
  ['a reading that is not there', quoted({ ...gdp, id: 'jinzhong-gdp-2925' }), '没有名为“jinzhong-gdp-2925”的数据或目标'],
  ['a second quote of one reading', quoted(gdp, gdp), '已有一条引文'],
  ['other words', quoted({ ...gdp, words: '全年全市地区生产总值2426.6亿元' }), '里没有原文的“2462.6亿元”'],
  [
    'a reading that is not public yet',
    new Map([
      ...withRow('observations/economy.json', gdp.id, { release: 'internal' }),
      ...[...quoted(gdp)].filter(([path]) => path === 'quotes.json'),
    ]),
    '还没有公开',
  ],
])('a quote of %s is refused, and named', (_, changed, words) => {
  const [finding, ...others] = told(checkQuotes, changed)
  expect(others).toEqual([])
  expect(finding).toContain(words)
})
