import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import type { Elements } from '~/components/page/elements'
import { SourceText } from '~/components/words/source-number'
import { excludedQuery } from '~/data/late-queries'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Spellings } from '~/domain/dataset/late-files'
import { PageRead } from '~/features/full-data'
import { usePinyin } from '~/features/search/use-pinyin'
import { useSearch } from '~/features/search/use-search'
import { readerWords } from '~/lib/reader-error'
import { excludedNumerals, numeralsOnHold, unusedEntry, type UnusedNumeral } from '~/selectors/facts/unused-numerals'
import { SearchField } from './search-field'
import type { Typed } from './use-typed'

/** The wording of a document, its place, and why it is not used; nothing of it can be pressed as a number. */
function Entries({ label, entries }: { label: string; entries: readonly UnusedNumeral[] }) {
  return (
    <ul aria-label={label}>
      <li
        aria-hidden="true"
        className="hidden gap-x-6 border-b border-rule2 pb-1.5 text-[12px] text-ink3 lg:grid lg:grid-cols-[190px_260px_1fr_300px] 2xl:grid-cols-[260px_360px_1fr_420px] 2xl:text-[15px]"
      >
        <span>原文表述</span>
        <span>所指</span>
        <span>理由</span>
        <span>来源</span>
      </li>
      {entries.map(({ key, printed, about, where, reason }) => (
        <li
          key={key}
          className="grid gap-x-6 gap-y-0.5 border-b border-rule py-2 text-[12.5px] leading-[1.55] text-ink2 lg:grid-cols-[190px_260px_1fr_300px] 2xl:grid-cols-[260px_360px_1fr_420px] 2xl:text-[15px]"
        >
          <span className="text-[14px] font-bold text-ink 2xl:text-[17px]">{printed}</span>
          <span>{about}</span>
          <span className="text-ink">{reason}</span>
          <span className="text-ink3">
            <SourceText text={where} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Part({ title, lead, children }: { title: string; lead: string; children: Elements }) {
  return (
    <section aria-label={title} className="mb-8 border-t border-ink pt-2">
      <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] 2xl:text-[32px]">{title}</h2>
      <p className="pb-2 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px]">{lead}</p>
      {children}
    </section>
  )
}

/** What a text finds of a list, in the list's order; null while the search is on its way. */
function useFound(rows: readonly UnusedNumeral[], text: string, spellings: Spellings): readonly UnusedNumeral[] | null {
  const entries = useMemo(() => rows.map((row) => unusedEntry(row, spellings)), [rows, spellings])
  const search = useSearch(text === '' ? null : entries)
  return useMemo(() => {
    if (text === '') return rows
    if (!search) return null
    const found = new Set(search.find(text))
    return rows.filter(({ key }) => found.has(key))
  }, [rows, search, text])
}

/** The numerals that are no figures: read when this list is opened; a file that cannot be had says so and can be requested again. */
function useExcluded(catalogue: Catalogue) {
  const read = use(PageRead)
  if (!read) throw new Error('PageRead 不在这一层之上，无法读取文件')
  const { data, error, refetch } = useQuery(excludedQuery(read))
  const rows = useMemo(() => (data ? excludedNumerals(catalogue, data) : []), [catalogue, data])
  return { rows, error, retry: () => void refetch(), coming: data === undefined && error === null }
}

function NotRead({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <p role="alert" className="text-[13px]">
      <span>{readerWords(error, '这一份数据加载失败，原因不明。')}</span>
      <button type="button" className="ml-3 min-h-[44px] text-gold-text underline" onClick={retry}>
        再读一次
      </button>
    </p>
  )
}

/** What documents print and the library does not use, with the reason: figures on hold, and numerals that are no figures. */
export function ExcludedList({ catalogue, typed }: { catalogue: Catalogue; typed: Typed }) {
  const text = typed.text.trim()
  const spellings = usePinyin(catalogue.version)
  const onHold = useMemo(() => numeralsOnHold(catalogue), [catalogue])
  const excluded = useExcluded(catalogue)
  const foundOnHold = useFound(onHold, text, spellings)
  const foundExcluded = useFound(excluded.rows, text, spellings)
  const waiting = excluded.coming || foundOnHold === null || foundExcluded === null
  const count = (foundOnHold?.length ?? 0) + (foundExcluded?.length ?? 0)
  const said = text === '' ? `共${count}条未采用。` : count === 0 ? '没有符合检索的数，请换一个词。' : `符合检索的${count}条。`
  return (
    <section aria-label="未采用" className="page-width pt-4">
      <div className="lg:w-[40%] print:hidden">
        <SearchField typed={typed} hint="数字、指标、地名、理由或拼音" />
      </div>
      <p role="status" className="flex min-h-[44px] items-center text-[13px] text-ink2 2xl:text-[16px]">
        {waiting ? '正在读取……' : said}
      </p>
      {foundOnHold !== null && foundOnHold.length > 0 && (
        <Part title="暂缓采用" lead={`${onHold.length}条文件载有，或由本站推算，因下列理由暂不列为数据；查到原件、年份或统计方法后改列。`}>
          <Entries label="暂缓采用的数" entries={foundOnHold} />
        </Part>
      )}
      {(excluded.error !== null || (foundExcluded !== null && foundExcluded.length > 0)) && (
        <Part title="不是统计数字" lead="主要依据文件中的文号、名称、道路编号等，逐个注明，以免误作数据。">
          {excluded.error === null ? (
            <Entries label="不是统计数字的数" entries={foundExcluded ?? []} />
          ) : (
            <NotRead error={excluded.error} retry={excluded.retry} />
          )}
        </Part>
      )}
    </section>
  )
}
