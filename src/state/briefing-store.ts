import { createStore } from 'zustand/vanilla'
import type { Briefing } from '~/domain/figure/briefing'
import { formatBriefing, parseBriefing } from '~/domain/link/briefing-link'

/** Where the reader's own list is kept as text, and who else may write there (another window of the same page). */
export interface BriefingMemory {
  readonly read: () => string
  readonly write: (text: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The reader's own 汇报材料: kept at every change, and the same in all windows of this page. */
export const createBriefingStore = (memory: BriefingMemory) => {
  const store = createStore<Briefing>(() => parseBriefing(memory.read()))
  store.subscribe((briefing) => {
    const text = formatBriefing(briefing)
    if (text !== memory.read()) memory.write(text)
  })
  memory.subscribe(() => {
    const text = memory.read()
    if (text !== formatBriefing(store.getState())) store.setState(parseBriefing(text), true)
  })
  return store
}
