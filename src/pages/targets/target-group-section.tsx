import type { NarrowedTargets } from '~/selectors/select-target-list'
import { StatusTag } from '~/components/status-tag'
import { rowGrid, TargetRow } from './target-row'

type Group = NarrowedTargets['groups'][number]

/** What the columns hold, where there are columns. */
function ColumnHeads({ scale, actual }: { scale: string; actual: string }) {
  return (
    <div aria-hidden="true" className={`${rowGrid} hidden border-t border-rule py-1.5 text-[11.5px] text-ink3 lg:grid 2xl:text-[14px]`}>
      <span>指标</span>
      <span className="justify-self-end">{actual}</span>
      <span className="flex justify-between">
        <span>0</span>
        <span>{scale}</span>
      </span>
      <span>判定</span>
      <span>规则与出处</span>
    </div>
  )
}

/** The targets of one place, period and nature under an ink rule, with the count of each verdict at its head. */
export function TargetGroupSection({ group }: { group: Group }) {
  const { period, title, scale, rows, tally } = group
  return (
    <section aria-label={`${period} ${title}`} className="page-width mt-9 border-t border-ink 2xl:mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
        <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] 2xl:text-[32px]">
          {period}
          <span className="ml-[.8em]">{title}</span>
        </h2>
        <ul aria-label="判定计数" className="flex flex-wrap gap-x-5 text-[13px] 2xl:text-[17px]">
          {tally.map(({ status, count }) => (
            <li key={status.word} className="flex items-baseline gap-1.5">
              <StatusTag status={status} />
              <b className="text-[17px] 2xl:text-[21px]">{count}</b>
            </li>
          ))}
        </ul>
      </div>
      <ColumnHeads scale={scale} actual={rows.every(({ nature }) => nature === '计划') ? '已有' : '实绩'} />
      <ul className="border-t border-rule">
        {rows.map((row) => (
          <TargetRow key={row.judged.target} row={row} />
        ))}
      </ul>
    </section>
  )
}
