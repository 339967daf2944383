import { useEffect } from 'react'

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
