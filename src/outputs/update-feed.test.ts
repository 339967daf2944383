import { expect, test } from 'vitest'
import type { Correction } from '~/domain/dataset/late-files'
import { updateFeed } from './update-feed'
import { isElement, parseXml, plainText, type XmlElement } from './xml-tree'

const updates = [
  { date: '2026-11-30', words: '第二次发布：<图> & 表。' },
  { date: '2026-11-29', words: '第一次发布。' },
]
const corrections: readonly Correction[] = [
  { date: '2026-11-29', kind: 'reading', id: 'a', name: '甲', old: '1', new: '2', reason: '核对', embeds: [] },
]

const inside = ({ children }: XmlElement, tag: string) => children.filter(isElement).filter((child) => child.tag === tag)
const textOf = (parent: XmlElement, tag: string) =>
  inside(parent, tag)
    .flatMap(({ children }) => children)
    .map((child) => (typeof child === 'string' ? plainText(child) : ''))
    .join('')

test('the feed has an entry for each update, the latest first, each with an id for good and what was corrected that day', () => {
  const feed = parseXml(updateFeed({ name: '晋中答卷', publisher: '某单位', address: 'https://example.cn/x/' }, updates, corrections))
  expect(feed.tag).toBe('feed')
  expect(textOf(feed, 'updated')).toBe('2026-11-30T00:00:00+08:00')
  const entries = inside(feed, 'entry')
  expect(entries.map((entry) => textOf(entry, 'id'))).toEqual([
    'tag:jinzhong-dajuan,2026:update/2026-11-30',
    'tag:jinzhong-dajuan,2026:update/2026-11-29',
  ])
  expect(entries.map((entry) => textOf(entry, 'content'))).toEqual(['第二次发布：<图> & 表。', '第一次发布。更正1条，逐条见“关于”页。'])
  expect(inside(feed, 'link').map(({ attrs }) => attrs.get('href'))).toEqual([
    'https://example.cn/x/feed.xml',
    'https://example.cn/x/#/about',
  ])
})

test('without an address of the site nothing in the feed claims one', () => {
  expect(updateFeed({ name: '晋中答卷', publisher: '某单位', address: null }, updates, corrections)).not.toContain('<link')
})
