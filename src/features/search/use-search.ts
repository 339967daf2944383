import { useEffect, useState } from 'react'
import type { SearchEntry } from '~/selectors/search/search-entries'
import { searchSteps, type Search } from './build-search'

/** How long the page waits for a part of the work, in milliseconds: a key pressed meanwhile is answered at once after it. */
const slice = 8

const built = new WeakMap<readonly SearchEntry[], Search>()

/** The search over some entries, built bit by bit while the reader types, once for the same entries. null until it is there. */
export function useSearch(entries: readonly SearchEntry[] | null): Search | null {
  const [search, setSearch] = useState(() => (entries && built.get(entries)) ?? null)
  useEffect(() => {
    if (!entries) return
    const steps = searchSteps(entries)
    let timer = 0
    const advance = () => {
      const known = built.get(entries)
      if (known) {
        setSearch(known)
        return
      }
      for (const end = performance.now() + slice; performance.now() < end;) {
        const step = steps.next()
        if (step.done) {
          built.set(entries, step.value)
          setSearch(step.value)
          return
        }
      }
      timer = window.setTimeout(advance)
    }
    advance()
    return () => window.clearTimeout(timer)
  }, [entries])
  return search
}
