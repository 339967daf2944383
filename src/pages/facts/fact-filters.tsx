import { useState } from 'react'
import { factColumns, factStatuses, type FactSort } from '~/domain/link/facts-fields'
import { Tier } from '~/domain/source/source'
import { factColumnWords } from '~/selectors/facts/fact-cells'
import type { FactChoices } from '~/selectors/facts/fact-choices'
import type { FactFilter } from '~/selectors/facts/narrow-facts'
import { ChoiceField } from './search-field'

interface Props {
  readonly choices: FactChoices
  readonly filter: FactFilter
  readonly sort: FactSort | null
  readonly onNarrow: (filter: Partial<FactFilter>) => void
  readonly onSort: (sort: FactSort | null) => void
}

const orNull = (key: string) => (key === '' ? null : key)

/** A period that is in a link and in no list (2025-H1) is added to the list as it is written. */
function withOwn(choices: FactChoices['period'], period: string | null): FactChoices['period'] {
  return period === null || choices.some(({ key }) => key === period) ? choices : [...choices, { key: period, name: period }]
}

/** The order on a phone, where no heads of columns are. */
function SortField({ sort, onSort }: Pick<Props, 'sort' | 'onSort'>) {
  const choices = factColumns.flatMap((column) => [
    { key: column, name: `${factColumnWords[column]} ↑` },
    { key: `-${column}`, name: `${factColumnWords[column]} ↓` },
  ])
  return (
    <ChoiceField
      label="排序"
      all="按领域、指标"
      choices={choices}
      chosen={sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`}
      onChoose={(key) => {
        const column = factColumns.find((name) => name === key.replace('-', ''))
        onSort(column === undefined ? null : { column, descending: key.startsWith('-') })
      }}
      className="lg:hidden"
    />
  )
}

/** Opens the choices on a phone, where they would be before the first reading otherwise; says how many are made. */
function FiltersToggle({ open, made, onToggle }: { open: boolean; made: number; onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="flex min-h-[44px] w-full items-center justify-between border-b border-rule2 text-[13.5px] text-ink md:hidden"
    >
      <span>
        <span>筛选与排序</span>
        {made > 0 && <b className="ml-2 text-gold-text">{`已选${made}项`}</b>}
      </span>
      <span aria-hidden="true" className="pr-1 text-ink2">
        {open ? '收起' : '展开'}
      </span>
    </button>
  )
}

/** What narrows the readings; each choice is one of those that some reading has. */
export function FactFilters({ choices, filter, sort, onNarrow, onSort }: Props) {
  const [open, setOpen] = useState(false)
  const made = Object.values(filter).filter((choice) => choice !== null).length + (sort === null ? 0 : 1)
  return (
    <>
      <FiltersToggle open={open} made={made} onToggle={() => setOpen(!open)} />
      <div
        className={`grid-cols-2 gap-x-4 gap-y-2 md:grid md:grid-cols-3 ${open ? 'grid' : 'hidden'} lg:grid-cols-[1.3fr_1fr_1fr_1.3fr_1fr]`}
      >
        <ChoiceField
          label="地区、主体"
          choices={choices.region}
          chosen={filter.region ?? ''}
          onChoose={(key) => onNarrow({ region: orNull(key) })}
        />
        <ChoiceField
          label="领域"
          choices={choices.theme}
          chosen={filter.theme ?? ''}
          onChoose={(key) => onNarrow({ theme: orNull(key) })}
        />
        <ChoiceField
          label="时期（终点所在）"
          choices={withOwn(choices.period, filter.period)}
          chosen={filter.period ?? ''}
          onChoose={(key) => onNarrow({ period: orNull(key) })}
        />
        <ChoiceField
          label="来源等级"
          choices={choices.tier}
          chosen={filter.tier ?? ''}
          onChoose={(key) => onNarrow({ tier: Tier.options.find((tier) => tier === key) ?? null })}
        />
        <ChoiceField
          label="状态"
          choices={choices.status}
          chosen={filter.status ?? ''}
          onChoose={(key) => onNarrow({ status: factStatuses.find((status) => status === key) ?? null })}
        />
        <SortField sort={sort} onSort={onSort} />
      </div>
    </>
  )
}
