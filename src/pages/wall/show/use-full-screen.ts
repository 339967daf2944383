import { useCallback, useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** Whether the page fills the screen, and the way in and out. A browser that refuses leaves everything as it is. */
export function useFullScreen(): readonly [full: boolean, toggle: () => void] {
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const toggle = useCallback(() => {
    const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    asked.catch(() => {})
  }, [])
  return [full, toggle]
}
