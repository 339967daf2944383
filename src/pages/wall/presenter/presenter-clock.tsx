import { useEffect, useState } from 'react'
import { elapsed, timeOfDay } from '~/pages/wall/clock'

function Reading({ name, value, isLarge }: { readonly name: string; readonly value: string; readonly isLarge?: boolean }) {
  return (
    <span className="whitespace-nowrap">
      <span className="mr-2 text-[14px] text-ink2">{name}</span>
      <b className={`tabular-nums ${isLarge ? 'text-[30px]' : 'text-[20px]'} leading-[1.2]`}>{value}</b>
    </span>
  )
}

const read = () => ({ now: performance.now(), time: timeOfDay(new Date()) })

/** The time of day, how long the talk has gone on, and how long the scene has stood. `scene` names it. */
export function PresenterClock({ scene }: { readonly scene: string }) {
  const [{ now, time }, setClock] = useState(read)
  const [began, setBegan] = useState(now)
  const [shown, setShown] = useState({ scene, since: now })
  useEffect(() => {
    const timer = setInterval(() => setClock(read()), 500)
    return () => clearInterval(timer)
  }, [])
  if (shown.scene !== scene) setShown({ scene, since: now })
  return (
    <div role="timer" aria-label="计时" className="flex flex-wrap items-baseline gap-x-6">
      <Reading name="本场" value={elapsed(now - shown.since)} />
      <Reading name="已讲" value={elapsed(now - began)} isLarge />
      <Reading name="现在" value={time} isLarge />
      <button
        type="button"
        className="-mx-2 min-h-[44px] px-2 text-[15px] text-gold-text underline underline-offset-4"
        onClick={() => setBegan(performance.now())}
      >
        重新计时
      </button>
    </div>
  )
}
