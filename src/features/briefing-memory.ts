import type { BriefingMemory } from '~/state/briefing-store'

const key = 'dajuan-briefing'

/** What a browser that forbids storage keeps until the page is closed. */
let unsaved: string | null = null
const listeners = new Set<() => void>()

/** The reader's own list in local storage; small, since the overview's header asks it how many figures there are. */
export const briefingMemory: BriefingMemory = {
  read: () => {
    try {
      return unsaved ?? localStorage.getItem(key) ?? ''
    } catch {
      return ''
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(key, text)
      unsaved = null
    } catch {
      unsaved = text
    }
    for (const listener of listeners) listener()
  },
  subscribe: (listener) => {
    listeners.add(listener)
    window.addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', listener)
    }
  },
}
