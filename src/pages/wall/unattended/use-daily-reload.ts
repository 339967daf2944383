import { useEffect, useRef } from 'react'

/** How often the time of day is asked, and for how long after a start nothing is loaded anew, in milliseconds. */
const beat = 20_000
const young = 3_600_000

/** Minutes of the local day. */
const minuteOfDay = (date: Date): number => date.getHours() * 60 + date.getMinutes()

/**
 * Asks once a day at `at` (minutes of the local day; null is never) for everything to be loaded anew, so that weeks leave nothing behind.
 * Only in that very minute: a machine that slept through it is left alone by day. A clock that is put back brings it once all the same.
 */
export function useDailyReload(at: number | null, onReload: () => void): void {
  const latest = useRef(onReload)
  useEffect(() => {
    latest.current = onReload
  })
  useEffect(() => {
    if (at === null) return
    const started = performance.now()
    let done = ''
    const timer = setInterval(() => {
      const now = new Date()
      const day = now.toDateString()
      if (minuteOfDay(now) !== at || done === day || performance.now() - started < young) return
      done = day
      latest.current()
    }, beat)
    return () => clearInterval(timer)
  }, [at])
}
