import { createContext } from 'react'
import type { Id } from '~/domain/dataset/id'

/** Opens the source sheet of a reading; `current` is the one that stands open. */
export interface SourceOpening {
  readonly current: Id | null
  readonly open: (obs: Id) => void
}

/** null where there is no sheet to open: the static first screen, a picture. */
export const SourceOpener = createContext<SourceOpening | null>(null)
