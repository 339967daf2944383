import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { excludedPath } from '~/data/late-queries'
import { Spellings, Excluded } from '~/domain/dataset/late-files'
import { buildSearch } from '~/features/search/build-search'
import { excludedNumerals, numeralsOnHold, unusedEntry } from '~/selectors/facts/unused-numerals'
import { diskRead } from '../../scripts/disk-read'
import { live } from './live-catalogue'

const read = diskRead('public/data')
const spellings = Spellings.parse(JSON.parse(await read('pinyin.json')))
const excluded = excludedNumerals(live, z.array(Excluded).parse(JSON.parse(await read(excludedPath))))
const rows = [...numeralsOnHold(live), ...excluded]
const search = buildSearch(rows.map((row) => unusedEntry(row, spellings)))
const foundBy = (text: string) => {
  const keys = new Set(search.find(text))
  return rows.filter(({ key }) => keys.has(key))
}

test('every number that is not used has a key of its own and says where it stands and why', () => {
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  for (const { printed, about, where, reason } of rows) expect([printed, about, where, reason]).not.toContain('')
})

test('every number that is not used is found by its own wording', () => {
  const lost = rows.filter((row) => /[\p{L}\p{N}]/u.test(row.printed) && !foundBy(row.printed).includes(row))
  expect(lost.map(({ printed }) => printed)).toEqual([])
})

test.each(['寿阳', 'shouyang', 'syx', 'lyzhsrzs', '358.87'])('%s finds the number of Shouyang that is on hold', (text) => {
  const found = foundBy(text)
  expect(found.map(({ about }) => about)).toContainEqual(expect.stringMatching(/^寿阳县旅游综合收入增速/))
  expect(found.length).toBeLessThan(rows.length / 2)
})

test('a reason finds what it kept out; what is nowhere is not found', () => {
  expect(foundBy('国道编号').map(({ printed }) => printed)).toContain('108国道')
  expect(foundBy('qqqq')).toEqual([])
})
