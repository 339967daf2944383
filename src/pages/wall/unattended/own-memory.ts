/**
 * What a wall remembers on its own machine, by name: the scene that it stood at, the settings that it read last. A browser that forbids
 * storage remembers nothing, and the wall begins as if it were new.
 */
export const ownMemory = {
  read(name: string): string | null {
    try {
      return window.localStorage.getItem(`dajuan-wall-${name}`)
    } catch {
      return null
    }
  },
  /** null forgets. */
  write(name: string, text: string | null): void {
    try {
      if (text === null) window.localStorage.removeItem(`dajuan-wall-${name}`)
      else window.localStorage.setItem(`dajuan-wall-${name}`, text)
    } catch {
      // Full or forbidden: nothing is remembered.
    }
  },
}
