import { LabelledSelect, type SelectProps } from '~/components/control/labelled-select'
import { StatusTag } from '~/components/figure/status-tag'
import type { Elements } from '~/components/page/elements'
import { terms } from '~/domain/dataset/terms'
import { isMiss, type StatusFilter } from '~/domain/target/status'
import { usePageStores } from '~/features/page-stores'
import type { TargetFilter, TargetList } from '~/selectors/targets/select-target-list'
import type { StatusCount } from '~/selectors/targets/target-tally'
import { narrowTargetList } from '~/state/filter-store'

/** One of those that some target has, or all. */
function FilterSelect({ choices, ...field }: SelectProps) {
  const look = field.chosen === '' ? 'border-b border-rule2 pb-[2px]' : 'border-b-3 border-gold font-bold'
  return (
    <LabelledSelect
      {...field}
      choices={[{ key: '', name: '全部' }, ...choices]}
      look={{
        label: 'flex min-w-0 items-center gap-2',
        words: 'shrink-0 text-ink3',
        list: `h-[44px] min-w-0 bg-paper pr-1 text-ink ${look}`,
      }}
    />
  )
}

/** Year, nature and theme, each one of those that some target has. */
export function TargetFilters({ list, chosen }: { list: TargetList; chosen: TargetFilter }) {
  const { filter } = usePageStores()
  return (
    <div role="group" aria-label="筛选" className="flex flex-wrap gap-x-6 text-[13px] print:hidden 2xl:text-[17px]">
      <FilterSelect
        label="年度"
        choices={list.years.map((year) => ({ key: String(year), name: `${year}年` }))}
        chosen={String(chosen.year ?? '')}
        onChoose={(key) => narrowTargetList(filter, { year: key === '' ? null : Number(key) })}
      />
      <FilterSelect
        label="性质"
        choices={list.natures.map((nature) => ({ key: nature, name: nature }))}
        chosen={chosen.nature ?? ''}
        onChoose={(key) => narrowTargetList(filter, { nature: list.natures.find((nature) => nature === key) ?? null })}
      />
      <FilterSelect
        label="领域"
        choices={list.themes.map(({ id, name }) => ({ key: id, name }))}
        chosen={chosen.theme ?? ''}
        onChoose={(key) => narrowTargetList(filter, { theme: key === '' ? null : key })}
      />
    </div>
  )
}

interface ChoiceProps {
  readonly tally: readonly StatusCount[]
  readonly chosen: StatusFilter | null
  /** What was found, after the counts. */
  readonly children: Elements
}

/** The counts by verdict, misses as plain as what was reached; each is a choice, and pressed again it is undone. */
export function StatusChoice({ tally, chosen, children }: ChoiceProps) {
  const { filter } = usePageStores()
  const misses = tally.filter(({ status }) => isMiss(status.code))
  const unmet = misses.reduce((sum, { count }) => sum + count, 0)
  const choose = (status: StatusFilter) => narrowTargetList(filter, { status: status === chosen ? null : status })
  return (
    <div
      role="group"
      aria-label={`按${terms.verdict}筛选`}
      className="flex grow flex-wrap gap-x-6 text-[13px] print:gap-x-3 print:text-[10px] 2xl:text-[17px]"
    >
      {tally.map(({ status, count }) => {
        const pressed = status.code === chosen
        return (
          <button
            key={status.word}
            type="button"
            aria-pressed={pressed}
            className={`flex h-[44px] items-center gap-1.5 border-b-3 pt-[3px] print:h-[20px] print:border-0 ${pressed ? 'border-gold' : 'border-transparent'}`}
            onClick={() => choose(status.code)}
          >
            <StatusTag status={status} />
            <b className="text-[20px] leading-none print:text-[11px] 2xl:text-[26px]">{count}</b>
          </button>
        )
      })}
      {(misses.length > 1 || chosen === 'unmet') && (
        <button
          type="button"
          aria-pressed={chosen === 'unmet'}
          className={`flex h-[44px] items-center gap-1.5 border-b-3 pt-[3px] print:hidden ${chosen === 'unmet' ? 'border-gold' : 'border-transparent'}`}
          onClick={() => choose('unmet')}
        >
          <span>未达到（合计）</span>
          <b className="text-[20px] leading-none 2xl:text-[26px]">{unmet}</b>
        </button>
      )}
      {children}
    </div>
  )
}
