import { createStore } from 'zustand/vanilla'

/** The reader's own settings: they stay on this machine and never change what a link shows. */
export interface Settings {
  readonly theme: 'light' | 'dark' | 'contrast'
}

export const defaultSettings: Settings = { theme: 'light' }

/** Where settings are kept; a browser that forbids storage gives null and nothing is lost but the memory. */
export interface SettingsMemory {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

function parseSettings(text: string | null): Settings {
  return text === 'dark' || text === 'contrast' ? { theme: text } : defaultSettings
}

export const createSettingsStore = (memory: SettingsMemory) => {
  const store = createStore<Settings>(() => parseSettings(memory.read()))
  store.subscribe(({ theme }) => memory.write(theme))
  return store
}
export type SettingsStore = ReturnType<typeof createSettingsStore>
