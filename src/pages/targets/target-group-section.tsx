import { useMemo } from 'react'
import { FigureSource } from '~/components/figure/figure-source'
import { FigureTools } from '~/components/figure/figure-tools'
import { StatusTag } from '~/components/figure/status-tag'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { selectFigure } from '~/selectors/figure/select-figure'
import { targetFigure } from '~/selectors/figure/unnamed-figure'
import type { NarrowedTargets } from '~/selectors/targets/select-target-list'
import { PendingTasks } from './pending-tasks'
import { cells, rowGrid, TargetRow } from './target-row'
import { YearDone } from './year-done'

interface SourceProps {
  readonly catalogue: Catalogue
  /** The targets above it, in their order. */
  readonly targets: readonly Id[]
}

/** The sources of the rows above, and the way to take these rows away as the figure that they are. */
function GroupSource({ catalogue, targets }: SourceProps) {
  const record = useMemo(() => selectFigure(catalogue, targetFigure(catalogue, targets)), [catalogue, targets])
  return (
    <p className="mt-1 border-t border-rule pt-2 text-[12px] leading-[1.6] text-ink3 print:mt-0 print:break-before-avoid print:pt-1 print:text-[9px] 2xl:text-[14px]">
      <FigureSource line={record.sourceLine} />
      <FigureTools record={record} />
    </p>
  )
}

type Group = NarrowedTargets['groups'][number]

/** What the columns hold, where there are columns. */
function ColumnHeads({ scale, actual }: { scale: string; actual: string }) {
  return (
    <div
      aria-hidden="true"
      className={`${rowGrid} hidden border-t border-rule py-1.5 text-[11.5px] text-ink3 lg:grid print:grid print:break-after-avoid print:py-0.5 print:text-[9px] 2xl:text-[14px]`}
    >
      <span>指标</span>
      <span className={cells.number}>{actual}</span>
      <span className="flex justify-between">
        <span>0</span>
        <span>{scale}</span>
      </span>
      <span className={cells.verdict}>{terms.verdict}</span>
      <span>规则与出处</span>
    </div>
  )
}

function GroupHead({ group: { period, title, tally } }: { group: Group }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2 break-after-avoid print:py-1">
      <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] print:text-[16px] 2xl:text-[32px]">
        <span>{period}</span>
        <span>{title}</span>
      </h2>
      <ul aria-label={`${terms.verdict}计数`} className="flex flex-wrap gap-x-5 text-[13px] print:text-[10px] 2xl:text-[17px]">
        {tally.map(({ status, count }) => (
          <li key={status.word} className="flex items-baseline gap-1.5">
            <StatusTag status={status} />
            <b className="text-[17px] print:text-[11px] 2xl:text-[21px]">{count}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Props {
  readonly catalogue: Catalogue
  readonly group: Group
  /** Close under the head of the page, so that all of it is in the first screen. */
  readonly first: boolean
}

/** The targets of one place, period and nature under an ink rule, with the count of each verdict at its head. */
export function TargetGroupSection({ catalogue, group, first }: Props) {
  const { period, title, scale, rows, pending, done } = group
  const targets = useMemo(() => rows.map(({ judged }) => judged.target), [rows])
  const planned = rows.every(({ nature }) => nature === '计划')
  return (
    <section aria-label={`${period}${title}`} className={`page-width border-t border-ink print:mt-3 ${first ? 'mt-3' : 'mt-9 2xl:mt-12'}`}>
      <GroupHead group={group} />
      {rows.length > 0 && <ColumnHeads scale={scale} actual={planned ? '已有' : terms.actual} />}
      <ul className="border-t border-rule">
        {rows.map((row) => (
          <TargetRow key={row.judged.target} row={row} />
        ))}
      </ul>
      <PendingTasks rows={pending} />
      {rows.length > 0 && (
        <FigureBoundary name={`${period}${title}`}>
          <GroupSource catalogue={catalogue} targets={targets} />
        </FigureBoundary>
      )}
      {done && <YearDone record={done} />}
    </section>
  )
}
