import type { Correction, Update } from '~/domain/dataset/late-files'
import { href } from '~/domain/link/href'
import { dateWords } from '~/domain/period/format-period'
import { element, printXml } from './xml-tree'

interface FeedSite {
  readonly name: string
  /** Who publishes, or the site where nobody is named. */
  readonly publisher: string
  /** The address of the site, with a slash at its end; null where it is not known: then entries have no links. */
  readonly address: string | null
}

/** A name of an entry that no other feed has, for good, by the day of its release (RFC 4151). */
const entryId = (date: string): string => `tag:jinzhong-dajuan,2026:update/${date}`

/** How many figures were corrected on a day, in a sentence; '' where none was. */
function correctedWords(corrections: readonly Correction[], date: string): string {
  const count = corrections.filter((each) => each.date === date).length
  return count === 0 ? '' : `更正${count}条，逐条见“关于”页。`
}

/**
 * The updates as an Atom feed (RFC 4287), the latest first. Days have no hour: they begin at midnight of Beijing. Links lead to the
 * page that lists updates and corrections.
 */
export function updateFeed({ name, publisher, address }: FeedSite, updates: readonly Update[], corrections: readonly Correction[]): string {
  const instant = (date: string) => `${date}T00:00:00+08:00`
  const text = (tag: string, words: string) => element(tag, {}, words)
  const link = address === null ? [] : [element('link', { href: `${address}${href({ page: 'about' })}` })]
  const entries = updates.map(({ date, words }) =>
    element(
      'entry',
      {},
      text('id', entryId(date)),
      text('title', `${dateWords(date)}更新`),
      text('updated', instant(date)),
      ...link,
      element('content', { type: 'text' }, `${words}${correctedWords(corrections, date)}`),
    ),
  )
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    text('id', 'tag:jinzhong-dajuan,2026:updates'),
    text('title', `${name}·更新记录`),
    text('updated', instant(updates[0]?.date ?? '2026-01-01')),
    element('author', {}, text('name', publisher)),
    ...(address === null ? [] : [element('link', { rel: 'self', href: `${address}feed.xml` })]),
    ...link,
    ...entries,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${printXml(feed)}\n`
}
