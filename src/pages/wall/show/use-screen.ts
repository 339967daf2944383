import { useCallback, useSyncExternalStore, useEffect } from 'react'

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** Whether the page fills the screen, and the way in and out. A browser that refuses leaves everything as it is. */
export function useFullScreen(): readonly [full: boolean, toggle: () => void] {
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const toggle = useCallback(() => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    change.catch(() => {})
  }, [])
  return [full, toggle]
}

/** Keeps the screen awake where the browser can; asks again when the page comes to the front, since the lock ends when it goes. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let isGone = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const got = await navigator.wakeLock.request('screen')
        if (isGone) await got.release()
        else lock = got
      } catch {
        // Refused, on battery or by policy: the operator's own settings keep the screen on.
      }
    }
    const onShow = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', onShow)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', onShow)
      void lock?.release()
    }
  }, [])
}
