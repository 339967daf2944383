import { useEffect } from 'react'

/** How often the time of day is asked, and for how long after a start nothing is loaded anew, in milliseconds. */
const beat = 30_000
const young = 3_600_000

/** Minutes of the local day. */
export const minuteOfDay = (date: Date): number => date.getHours() * 60 + date.getMinutes()

/**
 * Loads the page anew once a day at `at` (minutes of the local day; null is never), so that weeks leave nothing behind. `onReload` keeps
 * what stands; where the page fills the screen, which a reload would end, it builds everything anew in place.
 */
export function useDailyReload(at: number | null, onReload: () => void): void {
  useEffect(() => {
    if (at === null) return
    const started = performance.now()
    let done = ''
    const timer = setInterval(() => {
      const now = new Date()
      const day = now.toDateString()
      if (minuteOfDay(now) !== at || done === day || performance.now() - started < young) return
      done = day
      onReload()
    }, beat)
    return () => clearInterval(timer)
  }, [at, onReload])
}
