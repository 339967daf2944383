import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { indicatorMenu, type IndicatorGroup } from '~/selectors/overview/indicator-menu'
import { useFullData } from './full-data'

interface Props {
  readonly catalogue: Catalogue
  readonly chosen: readonly string[]
  readonly onChoose: (indicator: string) => void
  /** What is said after the name of an indicator. */
  readonly noteOf?: (indicator: string) => string
}

/** The groups with the indicators whose name, alias or English name has the words in it. */
function narrowed(groups: readonly IndicatorGroup[], typed: string): readonly IndicatorGroup[] {
  const wanted = typed.trim().toLowerCase()
  return groups
    .map((group) => ({ ...group, indicators: group.indicators.filter(({ words }) => words.includes(wanted)) }))
    .filter(({ indicators }) => indicators.length > 0)
}

function Group({ group, chosen, onChoose, noteOf }: { group: IndicatorGroup } & Omit<Props, 'catalogue'>) {
  return (
    <section aria-label={group.name} className="border-t border-rule py-2">
      <p aria-hidden="true" className="text-[12.5px] font-bold text-gold-text 2xl:text-[15px]">
        {group.name}
      </p>
      <ul className="flex flex-wrap gap-x-5">
        {group.indicators.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosen.includes(id)}
              className={`min-h-[32px] text-left ${chosen.includes(id) ? 'font-bold' : 'text-ink2'}`}
              onClick={() => onChoose(id)}
            >
              <span>{name}</span>
              {noteOf && <span className="text-[.85em] text-ink3">{` ${noteOf(id)}`}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All indicators that can be drawn, theme by theme, narrowed by what is typed. */
export function IndicatorList({ catalogue, ...choice }: Props) {
  const [typed, setTyped] = useState('')
  const waiting = useFullData(catalogue, true)
  const groups = useMemo(() => (waiting ? [] : indicatorMenu(catalogue)), [waiting, catalogue])
  if (waiting) return <p role="status">正在读取全部指标……</p>
  const found = narrowed(groups, typed)
  return (
    <>
      <label className="flex items-center gap-3 pb-3 text-[13px] 2xl:text-[16px]">
        筛选指标
        <input
          type="search"
          // The list was opened to find something in it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={typed}
          placeholder="名称或别名，如 GDP、收入"
          className="min-h-[36px] flex-1 border-b border-ink bg-transparent px-1"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <div className="max-h-[420px] overflow-y-auto text-[13.5px] 2xl:text-[17px]">
        {found.map((group) => (
          <Group key={group.theme} group={group} {...choice} />
        ))}
        {found.length === 0 && (
          <p className="py-3 text-ink2">{`可画成图的指标里没有“${typed.trim()}”；请换一个词，或在下方各领域的列表里找。`}</p>
        )}
      </div>
    </>
  )
}
