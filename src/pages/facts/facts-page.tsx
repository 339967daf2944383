import '~/later.css'
import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { useLink } from '~/features/page-stores'
import { factRows } from '~/selectors/facts/fact-rows'
import { ConflictsList } from './conflicts-list'
import { ExcludedList } from './excluded-list'
import { FactsHead } from './facts-head'
import { ListTabs } from './list-tabs'
import { ReadingsList } from './readings-list'
import { SourcesList } from './sources-list'
import { useFactSearch } from './use-fact-search'
import { useFacts } from './use-facts'
import { useTyped } from './use-typed'

/** 数据与出处: every reading, every source, what differs and what is not used; all of it to take away. */
export function FactsPage({ catalogue }: { catalogue: Catalogue }) {
  const list = useLink(({ view }) => view.facts.list)
  const typed = useTyped()
  const rows = useMemo(() => factRows(catalogue), [catalogue])
  const search = useFactSearch(catalogue, rows)
  const facts = useFacts(catalogue, rows, typed, search)
  const counts = { readings: facts.rows.length, sources: catalogue.sources.size, conflicts: null, excluded: null }
  return (
    <article aria-label="数据与出处">
      <FactsHead catalogue={catalogue} count={facts.rows.length} rows={facts.shown} />
      <ListTabs typed={typed} counts={counts} />
      {list === 'readings' && <ReadingsList catalogue={catalogue} facts={facts} typed={typed} />}
      {list === 'sources' && <SourcesList catalogue={catalogue} facts={facts} typed={typed} search={search} />}
      {list === 'conflicts' && <ConflictsList catalogue={catalogue} facts={facts} typed={typed} />}
      {list === 'excluded' && <ExcludedList catalogue={catalogue} typed={typed} />}
    </article>
  )
}
