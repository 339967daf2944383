import { createStore } from 'zustand/vanilla'

/** The reader's own settings: they stay on this machine and never change what a link shows. */
export interface Settings {
  readonly theme: 'light' | 'dark' | 'contrast'
  /** 大字: type at five quarters of its size, in words and in drawings. */
  readonly size: 'normal' | 'large'
}

export const defaultSettings: Settings = { theme: 'light', size: 'normal' }

/** Where settings are kept; a browser that forbids storage gives null and nothing is lost but the memory. */
export interface SettingsMemory {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

/** `dark`, `light large`: the theme, and the size where it is not the usual one. The first edition kept the theme alone, in the same words. */
function parseSettings(text: string | null): Settings {
  const [theme, size, ...rest] = (text ?? '').split(' ')
  if ((theme !== 'light' && theme !== 'dark' && theme !== 'contrast') || rest.length > 0) return defaultSettings
  if (size === undefined) return { theme, size: 'normal' }
  return size === 'large' ? { theme, size } : defaultSettings
}

const formatSettings = ({ theme, size }: Settings) => (size === 'large' ? `${theme} large` : theme)

export const createSettingsStore = (memory: SettingsMemory) => {
  const store = createStore<Settings>(() => parseSettings(memory.read()))
  store.subscribe((settings) => memory.write(formatSettings(settings)))
  return store
}
export type SettingsStore = ReturnType<typeof createSettingsStore>
