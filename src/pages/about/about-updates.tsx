import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { updatesQuery } from '~/data/late-queries'
import type { Read } from '~/data/read'
import { dateWords } from '~/domain/period/format-period'
import { PageRead } from '~/features/full-data'
import { readerWords } from '~/lib/reader-error'

function Listed({ read }: { read: Read }) {
  const { data, error, refetch } = useQuery(updatesQuery(read))
  if (error)
    return (
      <p role="alert">
        <span>{readerWords(error, '更新记录加载失败，原因不明。')}</span>
        <button type="button" className="ml-3 min-h-[44px] text-gold-text underline" onClick={() => void refetch()}>
          再读一次
        </button>
      </p>
    )
  if (!data) return <p role="status">正在读取更新记录……</p>
  return (
    <ul aria-label="更新记录" className="border-t border-rule">
      {data.map(({ date, words }) => (
        <li
          key={date}
          className="grid gap-x-8 gap-y-0.5 border-b border-rule py-2.5 text-[13.5px] leading-[1.6] md:grid-cols-[120px_minmax(0,1fr)] 2xl:text-[17px]"
        >
          <span className="text-ink2">{dateWords(date)}</span>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** What each release brought, and the feed that tells of the next; a page on a disk has no feed to follow. */
export function AboutUpdates() {
  const read = use(PageRead)
  return (
    <>
      <p>
        <span>每次发布改了什么，最近的在前；改动过的数字逐条列在下面的“更正”里。</span>
        {window.location.protocol.startsWith('http') && (
          <a className="ml-2 inline-flex min-h-[32px] items-center text-gold-text underline" href="feed.xml">
            订阅更新（Atom）
          </a>
        )}
      </p>
      {read && <Listed read={read} />}
    </>
  )
}
