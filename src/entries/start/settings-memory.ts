import type { SettingsMemory } from '~/state/settings-store'

const key = 'dajuan-theme'

/** Local storage where it is allowed; a browser that forbids it forgets the setting at the next visit, no more. */
export const settingsMemory: SettingsMemory = {
  read: () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(key, text)
    } catch {
      // Forbidden or full: the setting holds until the page is closed.
    }
  },
}
