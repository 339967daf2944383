import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Spellings } from '~/domain/dataset/late-files'
import { remember } from '~/lib/remember'
import { searchId, observationEntries, searchEntries, type SearchEntry } from '~/selectors/search/search-entries'
import { useFullData } from '../full-data'
import type { Search } from './build-search'
import { destinations } from './destinations'
import { firstGroups, foundGroups, type PaletteGroup } from './palette-groups'
import { usePinyin, usePinyinComing } from './use-pinyin'
import { useSearch } from './use-search'

function everything(catalogue: Catalogue, spellings: Spellings): readonly SearchEntry[] {
  const featured = [...catalogue.observations.values()].filter(({ display }) => display === 'featured')
  return [
    ...destinations.map(({ id, name, english, other }): SearchEntry => {
      const spelling = spellings[name]
      return { id: searchId('page', id), kind: 'page', name, english, other, pinyin: spelling === undefined ? [] : [spelling] }
    }),
    ...searchEntries(catalogue, spellings),
    ...observationEntries(catalogue, featured, spellings),
  ]
}

/** Everything that the palette goes to: pages and actions, regions, indicators, figures, sources, the readings that pages show. */
const paletteEntries = remember(everything, (spellings) => String(Object.keys(spellings).length))

/** The line under what was found that looks for the same text among all readings. */
export const everywhere = searchId('page', 'everywhere')

/** The search over everything; null until all names, and their spellings if they come soon, are there. */
function useEverything(catalogue: Catalogue): Search | null {
  const waiting = useFullData(catalogue, true)
  const spellings = usePinyin(catalogue.version)
  const coming = usePinyinComing(catalogue.version)
  return useSearch(waiting || coming ? null : paletteEntries(catalogue, spellings))
}

/** The list for a text, with the way to all readings at its end; null while the search is on its way. */
function groupsFor(catalogue: Catalogue, search: Search | null, text: string): readonly PaletteGroup[] | null {
  if (text === '') return firstGroups(catalogue)
  if (!search) return null
  const all = { id: everywhere, name: `在“数据与出处”中查找“${text.slice(0, 40)}”`, aside: '全部数据' }
  return [...foundGroups(catalogue, search, text), { name: '全部数据', options: [all], more: 0 }]
}

/** What is typed, what it finds, and which of it Enter chooses. Enter before anything is found waits for what will be. */
export function usePalette(catalogue: Catalogue, onChoose: (id: string, text: string) => void) {
  const search = useEverything(catalogue)
  const [typed, setTyped] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const [entered, setEntered] = useState(0)
  const answered = useRef(0)
  const text = typed.trim()
  const groups = useMemo(() => groupsFor(catalogue, search, text), [catalogue, search, text])
  const ids = useMemo(() => (groups ?? []).flatMap(({ options }) => options.map(({ id }) => id)), [groups])
  const active = pointed !== null && ids.includes(pointed) ? pointed : (ids[0] ?? null)
  const chooseActive = useEffectEvent(() => {
    if (active !== null) onChoose(active, text)
  })
  const ready = groups !== null
  useEffect(() => {
    if (!ready || entered === answered.current) return
    answered.current = entered
    chooseActive()
  }, [entered, ready])
  return {
    typed,
    text,
    groups,
    active,
    activeIndex: active === null ? -1 : ids.indexOf(active),
    point: setPointed,
    type: (next: string) => {
      setTyped(next)
      setPointed(null)
      answered.current = entered
    },
    step: (by: number) => setPointed(ids[(ids.indexOf(active ?? '') + by + ids.length) % ids.length] ?? null),
    enter: () => setEntered((count) => count + 1),
  }
}
