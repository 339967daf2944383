import { useSyncExternalStore } from 'react'
import { bands, type Band } from './bands'

const queries = bands.slice(1).map((band) => `(min-width: ${band.from}px)`)

function subscribe(listener: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}

const current = (): number => queries.filter((query) => window.matchMedia(query).matches).length

/** The band that the style sheet is in, by the same media queries. */
export function useBand(): Band {
  return bands[useSyncExternalStore(subscribe, current)] ?? bands[0]
}
