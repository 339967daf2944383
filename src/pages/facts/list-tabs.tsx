import { terms } from '~/domain/dataset/terms'
import type { FactListName } from '~/domain/link/facts-fields'
import { formatLink } from '~/domain/link/link'
import { useLink } from '~/features/page-stores'
import type { Typed } from './use-typed'

const names: Readonly<Record<FactListName, string>> = {
  readings: terms.reading,
  sources: '来源',
  conflicts: '其他来源与口径',
  excluded: '未采用',
}

/** The lists of the page, each with an address of its own. What was typed goes along. */
export function ListTabs({ typed, counts }: { typed: Typed; counts: Readonly<Record<FactListName, number | null>> }) {
  const { route, view } = useLink((link) => link)
  const { facts } = view
  const link = (list: FactListName) => formatLink({ route, view: { ...view, source: null, facts: { ...facts, list, q: typed.text } } })
  const lists: readonly FactListName[] = ['readings', 'sources', 'conflicts', 'excluded']
  return (
    <nav aria-label="数据列表" className="page-width mt-5 border-b border-ink print:hidden">
      <ul className="flex gap-4 overflow-x-auto text-[14px] md:gap-6 whitespace-nowrap xl:gap-9 2xl:text-[18px]">
        {lists.map((list) => {
          const current = facts.list === list
          return (
            <li key={list}>
              <a
                href={link(list)}
                aria-current={current ? 'page' : undefined}
                className={`flex min-h-[44px] items-center gap-1.5 border-b-3 pt-[3px] focus-visible:-outline-offset-2 ${current ? 'border-gold font-bold text-ink' : 'border-transparent text-ink2'}`}
              >
                <span>{names[list]}</span>
                {counts[list] !== null && (
                  <span className="hidden text-[12px] font-normal md:inline text-ink3 2xl:text-[15px]">{counts[list]}</span>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
