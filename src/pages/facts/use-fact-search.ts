import { useEffect, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { searchSteps } from '~/features/search/build-search'
import { usePinyin } from '~/features/search/use-pinyin'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { factEntries, factSearch } from '~/selectors/search/fact-search'

/** How long the index may block the page, in milliseconds at a time. */
const turn = 8

/** The readings that a text asks for, and the entries (places, indicators, sources) that it is found by. */
export interface FactSearch {
  readonly readings: (text: string) => (row: FactRow) => boolean
  /** Ids of entries, best first. */
  readonly entries: (text: string) => readonly string[]
}

/** `rows`: all of the catalogue's. Builds the index in turns; null until it is first built. It is built again when the spellings come. */
export function useFactSearch(catalogue: Catalogue, rows: readonly FactRow[]): FactSearch | null {
  const spellings = usePinyin(catalogue.version)
  const [built, setBuilt] = useState<{ readonly of: Catalogue; readonly search: FactSearch } | null>(null)
  useEffect(() => {
    const entries = factEntries(catalogue, spellings)
    const steps = searchSteps(entries)
    let timer = 0
    const go = () => {
      const end = performance.now() + turn
      for (;;) {
        const step = steps.next()
        if (step.done) {
          const { find } = step.value
          setBuilt({ of: catalogue, search: { readings: factSearch({ catalogue, rows, entries, find }), entries: find } })
          return
        }
        if (performance.now() > end) break
      }
      timer = window.setTimeout(go, 0)
    }
    go()
    return () => clearTimeout(timer)
  }, [catalogue, rows, spellings])
  return built !== null && built.of === catalogue ? built.search : null
}
