import { createContext, use, useEffect } from 'react'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'

/** How this page reads its datasets: over the network, or out of itself. For what is read later than the catalogue. */
export const PageRead = createContext<Read | null>(null)

/** Asks for the full datasets; does nothing where they are there already. */
export const FullDataContext = createContext<() => void>(() => {})

/** Asks for the full datasets while `needed`; true as long as they are still on their way. */
export function useFullData(catalogue: Catalogue, needed: boolean): boolean {
  const complete = use(FullDataContext)
  const missing = needed && catalogue.partial
  useEffect(() => {
    if (missing) complete()
  }, [missing, complete])
  return missing
}
