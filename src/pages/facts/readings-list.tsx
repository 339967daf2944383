import { use, useMemo } from 'react'
import { ThemeContext } from '~/components/drawing/drawing'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { factChoices } from '~/selectors/facts/fact-choices'
import { FactFilters } from './fact-filters'
import { FactTable } from './fact-table'
import { Loosen } from './loosen'
import { PlaceLibrary } from './place-library'
import { PrintedFacts } from './printed-facts'
import { SearchField } from './search-field'
import type { Facts } from './use-facts'
import type { Typed } from './use-typed'

/** How many there are, said to who cannot see it too, and the way back to all of them. */
function Found({ facts, typed }: { facts: Facts; typed: Typed }) {
  const { rows, shown, waiting } = facts
  const narrowed = shown.length < rows.length || typed.text !== ''
  const words = waiting
    ? '正在准备检索……'
    : narrowed
      ? `符合条件的数据${shown.length}条，全部${rows.length}条。`
      : `全部${rows.length}条数据。`
  return (
    <div className="flex min-h-[44px] flex-wrap items-center gap-x-5 text-[13px] text-ink2 2xl:text-[16px]">
      <p role="status">{words}</p>
      {narrowed && (
        <button type="button" className="min-h-[44px] text-gold-text underline print:hidden" onClick={facts.clear}>
          清除检索与筛选
        </button>
      )}
    </div>
  )
}

/** Every reading, searched, narrowed and sorted. */
export function ReadingsList({ catalogue, facts, typed }: { catalogue: Catalogue; facts: Facts; typed: Typed }) {
  const { rows, shown, filter, sort } = facts
  const printing = use(ThemeContext).name === 'print'
  const choices = useMemo(() => factChoices(catalogue, rows), [catalogue, rows])
  const region = filter.region === null ? undefined : catalogue.regions.get(filter.region)
  return (
    <section aria-label="全部数据" aria-busy={facts.waiting}>
      <div className="page-width pt-4">
        <div className="grid gap-x-8 gap-y-1 md:gap-y-2 lg:grid-cols-[320px_1fr] xl:grid-cols-[380px_1fr] 2xl:grid-cols-[520px_1fr] print:hidden">
          <SearchField typed={typed} hint="指标、地名、拼音、代码或数字" />
          <FactFilters choices={choices} filter={filter} sort={sort} onNarrow={facts.narrow} onSort={facts.order} />
        </div>
        <Found facts={facts} typed={typed} />
      </div>
      {printing ? (
        <PrintedFacts catalogue={catalogue} rows={shown} />
      ) : shown.length > 0 ? (
        <FactTable catalogue={catalogue} rows={rows} shown={shown} sort={sort} onSort={facts.order} />
      ) : (
        !facts.waiting && <Loosen facts={facts} typed={typed} choices={choices} />
      )}
      {region && <PlaceLibrary key={region.adcode} catalogue={catalogue} region={region} />}
    </section>
  )
}
