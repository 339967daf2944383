import { Fragment, useMemo } from 'react'
import '~/later.css'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { useLink, usePageStores } from '~/features/page-stores'
import { SlidesButton } from '~/features/slides/slides-actions'
import { validFilter, narrowTargets, selectTargetList, type TargetFilter, type TargetList } from '~/selectors/targets/select-target-list'
import { narrowTargetList } from '~/state/filter-store'
import { ListedTargets } from './listed-targets'
import { StatusChoice, TargetFilters } from './target-filters'
import { TargetGroupSection } from './target-group-section'
import { TargetKey } from './target-key'
import { HeadlineGauges, nothing, TargetsHead } from './targets-head'

/** What the link narrows the list by. */
function useTargetFilter(list: TargetList): TargetFilter {
  const { year, nature, theme, status } = useLink(({ view }) => view)
  return useMemo(() => validFilter(list, { year, nature, theme, status }), [list, year, nature, theme, status])
}

/** How many there are, and the way back to all of them. */
function Found({ count, narrowed }: { count: number; narrowed: boolean }) {
  const { filter } = usePageStores()
  return (
    <div className="ml-auto flex min-h-[44px] items-center gap-x-5 text-ink2 print:min-h-0">
      <p role="status">{count === 0 ? `没有符合这些条件的${terms.verdict}目标，可放宽一项再看。` : `共${count}项`}</p>
      {narrowed && (
        <button
          type="button"
          className="min-h-[44px] text-gold-text underline print:hidden"
          onClick={() => narrowTargetList(filter, nothing)}
        >
          清除筛选
        </button>
      )}
    </div>
  )
}

/** 目标: every target with its verdict, misses as plain as what was reached; the filters are part of the link. */
export function TargetsPage({ catalogue }: { catalogue: Catalogue }) {
  const list = useMemo(() => selectTargetList(catalogue), [catalogue])
  const chosen = useTargetFilter(list)
  const { groups, listed, tally } = useMemo(() => narrowTargets(list, chosen), [list, chosen])
  const narrowed = Object.values(chosen).some((value) => value !== null)
  return (
    <article aria-label={terms.completion}>
      <div className="page-width grid gap-x-12 gap-y-3 pt-5 lg:grid-cols-[1fr_440px] xl:grid-cols-[1fr_500px] xl:gap-x-[92px] print:grid-cols-1 print:gap-y-1.5 print:pt-2 2xl:grid-cols-[1fr_660px] 2xl:pt-8">
        <div className="flex min-w-0 flex-col justify-between gap-y-2">
          <TargetsHead catalogue={catalogue} list={list} year={chosen.year} />
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            <TargetFilters list={list} chosen={chosen} />
            <SlidesButton catalogue={catalogue} what={{ kind: 'targets' }} label={terms.completion} />
          </div>
        </div>
        <div className="min-w-0 border-t border-ink lg:order-1 lg:col-span-2">
          <StatusChoice tally={tally} chosen={chosen.status}>
            <Found count={groups.reduce((sum, { rows }) => sum + rows.length, 0)} narrowed={narrowed} />
          </StatusChoice>
          {list.unread > 0 && (
            <p className="pb-2 text-[13px] text-ink2 2xl:text-[17px]">{`另有${list.unread}项目标的数据文件未能载入，暂不列出。`}</p>
          )}
        </div>
        <TargetKey list={list} />
      </div>
      {groups.map((group, index) => (
        <Fragment key={group.key}>
          <TargetGroupSection catalogue={catalogue} group={group} first={index === 0} />
          {index === 0 && !narrowed && <HeadlineGauges catalogue={catalogue} />}
        </Fragment>
      ))}
      <ListedTargets rows={listed} />
    </article>
  )
}
