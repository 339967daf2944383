import { createStore } from 'zustand/vanilla'

/** The reader's own settings: they stay on this machine and never change what a link shows. */
export interface Settings {
  readonly theme: 'light' | 'dark' | 'contrast'
  /** 大字: type at five quarters of its size, in words and in drawings. */
  readonly size: 'normal' | 'large'
  /** Whether keys of one character (/ and ?) do something: they may be in the way of speech input. */
  readonly keys: 'on' | 'off'
}

export const defaultSettings: Settings = { theme: 'light', size: 'normal', keys: 'on' }

/** Where settings are kept; a browser that forbids storage gives null and nothing is lost but the memory. */
export interface SettingsMemory {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

/** `dark`, `light large`, `light normal off`: what is as usual is left out from the end. The first edition kept the theme alone, in the same words. */
function parseSettings(text: string | null): Settings {
  const [theme, size = 'normal', keys = 'on', ...rest] = (text ?? '').split(' ')
  if ((theme !== 'light' && theme !== 'dark' && theme !== 'contrast') || rest.length > 0) return defaultSettings
  if ((size !== 'normal' && size !== 'large') || (keys !== 'on' && keys !== 'off')) return defaultSettings
  return { theme, size, keys }
}

const formatSettings = ({ theme, size, keys }: Settings) =>
  keys === 'off' ? `${theme} ${size} ${keys}` : size === 'large' ? `${theme} large` : theme

export const createSettingsStore = (memory: SettingsMemory) => {
  const store = createStore<Settings>(() => parseSettings(memory.read()))
  store.subscribe((settings) => memory.write(formatSettings(settings)))
  return store
}
export type SettingsStore = ReturnType<typeof createSettingsStore>
