import { useQuery } from '@tanstack/react-query'
import { use, useMemo, type ReactNode } from 'react'
import { SourceText } from '~/components/source-text'
import { DatasetError } from '~/data/dataset-error'
import { excludedQuery } from '~/data/excluded-query'
import type { Catalogue } from '~/domain/catalogue'
import type { Excluded } from '~/domain/excluded'
import { PageRead } from '~/features/page-read'
import { heldBack } from '~/selectors/held-back'

interface Entry {
  readonly key: string
  readonly printed: string
  readonly about: string
  readonly where: string
  readonly reason: string
}

/** The wording of a document, where it stands, and why it is not used; nothing of it can be pressed as a number. */
function Entries({ label, entries }: { label: string; entries: readonly Entry[] }) {
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

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-6 border-t border-ink pt-2 first:mt-4 first:border-t-0 first:pt-0">
      <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] 2xl:text-[32px]">{title}</h2>
      <p className="pb-2 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px]">{lead}</p>
      {children}
    </section>
  )
}

function excludedEntry(catalogue: Catalogue, { document, locator, printed, reason }: Excluded): Entry {
  const source = catalogue.sources.get(document)
  const part = source?.locators?.[locator.split('.')[0] ?? '']
  const where = [source?.label ?? document, part].filter((text) => text !== undefined).join('，')
  return { key: `${document} ${locator} ${printed}`, printed, about: '不是统计数字', where, reason }
}

/** The numerals that are no figures: read when this list is opened; a file that cannot be had says so and can be asked for again. */
function NoFigures({ catalogue }: { catalogue: Catalogue }) {
  const read = use(PageRead)
  if (!read) throw new Error('页面没有读数口：PageRead 不在这一层之上')
  const { data, error, isPending, refetch } = useQuery(excludedQuery(read))
  if (isPending) return <p role="status">正在读取……</p>
  if (error !== null)
    return (
      <p role="alert" className="text-[13px]">
        {error instanceof DatasetError ? error.message : '这一份数据没有读到，原因不明。'}
        <button type="button" className="ml-3 min-h-[44px] text-gold-text underline" onClick={() => void refetch()}>
          再读一次
        </button>
      </p>
    )
  return <Entries label="不是统计数字的数" entries={data.map((row) => excludedEntry(catalogue, row))} />
}

/** What documents print and the library does not use, with the reason: figures on hold, and numerals that are no figures. */
export function ExcludedList({ catalogue }: { catalogue: Catalogue }) {
  const held = useMemo(() => heldBack(catalogue), [catalogue])
  const entries = held.map(({ id, kind, name, place, period, printed, source, reason }): Entry => {
    return { key: id, printed, about: `${place}${name}，${period}${kind === '读数' ? '' : `（${kind}）`}`, where: source, reason }
  })
  return (
    <section aria-label="未采用" className="page-width">
      <Part title="暂缓采用" lead={`${held.length}条在文件中印有，或由本库推算，因下列理由暂不列为数据；查到原件、年份或统计方法后改列。`}>
        <Entries label="暂缓采用的数" entries={entries} />
      </Part>
      <Part title="不是统计数字" lead="奠基文件里的文号、名称、道路编号等，逐个写明，免得误作数据。">
        <NoFigures catalogue={catalogue} />
      </Part>
    </section>
  )
}
