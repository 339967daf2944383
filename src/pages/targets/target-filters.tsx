import { ChoiceBar } from '~/components/choice-bar'
import type { StatusCode } from '~/domain/status'
import { usePageStores } from '~/features/page-stores'
import type { TargetFilter, TargetList } from '~/selectors/select-target-list'
import type { StatusCount } from '~/selectors/target-tally'
import { narrowTargetList } from '~/state/filter-store'
import { StatusTag } from '~/components/status-tag'

const all = { key: '', name: '全部' }

interface BarProps {
  readonly label: string
  readonly choices: readonly { readonly key: string; readonly name: string }[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

function FilterBar({ label, ...rest }: BarProps) {
  return (
    <div className="flex min-w-0 items-start gap-4">
      <span aria-hidden="true" className="shrink-0 pt-[3px] text-ink3 2xl:pt-0">
        {label}
      </span>
      <ChoiceBar label={label} underline {...rest} />
    </div>
  )
}

/** The counts by verdict, misses as plain as what was reached; each is a choice, and pressed again it is undone. */
export function StatusChoice({ tally, chosen }: { tally: readonly StatusCount[]; chosen: StatusCode | null }) {
  const { filter } = usePageStores()
  return (
    <div role="group" aria-label="按判定筛选" className="flex flex-wrap gap-x-6 text-[13px] 2xl:text-[17px]">
      {tally.map(({ status, count }) => {
        const pressed = status.code === chosen
        return (
          <button
            key={status.word}
            type="button"
            aria-pressed={pressed}
            className={`flex min-h-[40px] items-baseline gap-1.5 border-b-3 pt-1.5 ${pressed ? 'border-gold' : 'border-transparent'}`}
            onClick={() => narrowTargetList(filter, { status: pressed ? null : status.code })}
          >
            <StatusTag status={status} />
            <b className="text-[22px] leading-none 2xl:text-[29px]">{count}</b>
          </button>
        )
      })}
    </div>
  )
}

/** Year, nature and theme, each one of those that some target has. */
export function TargetFilters({ list, chosen }: { list: TargetList; chosen: TargetFilter }) {
  const { filter } = usePageStores()
  const years = list.years.map((year) => ({ key: String(year), name: `${year}年` }))
  const natures = list.natures.map((nature) => ({ key: nature, name: nature }))
  const themes = list.themes.map(({ id, name }) => ({ key: id, name }))
  return (
    <div className="mt-1 flex flex-col gap-x-12 gap-y-1 text-[13px] lg:flex-row lg:flex-wrap 2xl:text-[17px]">
      <FilterBar
        label="年度"
        choices={[all, ...years]}
        chosen={String(chosen.year ?? '')}
        onChoose={(key) => narrowTargetList(filter, { year: key === '' ? null : Number(key) })}
      />
      <FilterBar
        label="性质"
        choices={[all, ...natures]}
        chosen={chosen.nature ?? ''}
        onChoose={(key) => narrowTargetList(filter, { nature: list.natures.find((nature) => nature === key) ?? null })}
      />
      <FilterBar
        label="领域"
        choices={[all, ...themes]}
        chosen={chosen.theme ?? ''}
        onChoose={(key) => narrowTargetList(filter, { theme: key === '' ? null : key })}
      />
    </div>
  )
}
