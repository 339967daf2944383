import { createContext } from 'react'
import type { Read } from '~/data/read'

/** How this page reads its datasets: over the network, or out of itself. For what is read later than the catalogue. */
export const PageRead = createContext<Read | null>(null)
