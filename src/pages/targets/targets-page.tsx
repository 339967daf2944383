import '~/later.css'
import { useMemo } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import { useLink, usePageStores } from '~/features/page-stores'
import { narrowTargets, selectTargetList, type TargetFilter } from '~/selectors/select-target-list'
import { narrowTargetList } from '~/state/filter-store'
import { ListedTargets } from './listed-targets'
import { StatusChoice, TargetFilters } from './target-filters'
import { TargetGroupSection } from './target-group-section'
import { TargetKey } from './target-key'
import { HeadlineGauges, TargetsHead } from './targets-head'

const nothing: TargetFilter = { year: null, nature: null, theme: null, status: null }

/** What the link narrows the list by; a theme that is not held narrows nothing. */
function useTargetFilter(catalogue: Catalogue): TargetFilter {
  const { year, nature, theme, status } = useLink(({ view }) => view)
  const held = theme !== null && catalogue.themes.has(theme) ? theme : null
  return useMemo(() => ({ year, nature, theme: held, status }), [year, nature, held, status])
}

/** How many there are, and the way back to all of them. */
function Found({ count, narrowed }: { count: number; narrowed: boolean }) {
  const { filter } = usePageStores()
  return (
    <div className="flex min-h-[32px] flex-wrap items-center gap-x-5 text-[13px] text-ink2 2xl:text-[17px]">
      <p role="status">{count === 0 ? '没有符合这些条件的判定目标。' : `共${count}项目标，点击判定可筛选，点击数字查看出处。`}</p>
      {narrowed && (
        <button type="button" className="min-h-[32px] text-gold-text underline" onClick={() => narrowTargetList(filter, nothing)}>
          清除筛选
        </button>
      )}
    </div>
  )
}

/** 目标: every target with its verdict, misses as plain as what was reached; what narrows the list stands in the link. */
export function TargetsPage({ catalogue }: { catalogue: Catalogue }) {
  const list = useMemo(() => selectTargetList(catalogue), [catalogue])
  const chosen = useTargetFilter(catalogue)
  const { groups, listed, tally } = useMemo(() => narrowTargets(list, chosen), [list, chosen])
  const narrowed = Object.values(chosen).some((value) => value !== null)
  return (
    <article aria-label="目标与实绩">
      <div className="page-width grid gap-x-12 gap-y-6 pt-6 lg:grid-cols-[1fr_440px] xl:grid-cols-[1fr_500px] xl:gap-x-[92px] 2xl:grid-cols-[1fr_660px] 2xl:pt-8">
        <TargetsHead catalogue={catalogue} />
        <div className="min-w-0 border-t border-ink pt-2 lg:order-1 lg:col-span-2">
          <StatusChoice tally={tally} chosen={chosen.status} />
          <TargetFilters list={list} chosen={chosen} />
          <Found count={groups.reduce((sum, { rows }) => sum + rows.length, 0)} narrowed={narrowed} />
          {list.unread > 0 && (
            <p className="text-[13px] text-ink2 2xl:text-[17px]">另有{list.unread}项目标的数据文件未能载入，暂不列出。</p>
          )}
        </div>
        <TargetKey list={list} />
      </div>
      {!narrowed && <HeadlineGauges catalogue={catalogue} />}
      {groups.map((group) => (
        <TargetGroupSection key={group.key} group={group} />
      ))}
      <ListedTargets rows={listed} alone={groups.length === 0} />
    </article>
  )
}
