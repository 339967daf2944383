import { useCallback, useEffect, useState } from 'react'

/** How long a scene stands by itself, in milliseconds. */
const dwell = 14_000

export interface Run {
  /** The scene that is shown, from 0. */
  readonly at: number
  readonly paused: boolean
  readonly step: (by: number) => void
  readonly toggle: () => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

/** A button or link that has the focus does itself what the space bar means to it. */
const isControl = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('a, button') !== null

/**
 * Scenes in turn: by themselves, or by arrows, a clicker's page keys and buttons. A step by hand holds the rotation until it is let on
 * again; space holds and lets on; Esc leaves.
 */
export function useRun(count: number, onLeave: () => void): Run {
  const [{ at, paused }, setRun] = useState({ at: 0, paused: false })
  const step = useCallback((by: number) => setRun((run) => ({ at: (run.at + by + count) % count, paused: true })), [count])
  const toggle = useCallback(() => setRun((run) => ({ ...run, paused: !run.paused })), [])
  useEffect(() => {
    if (paused || count < 2) return
    const timer = setInterval(() => setRun((run) => ({ ...run, at: (run.at + 1) % count })), dwell)
    return () => clearInterval(timer)
  }, [paused, count])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const by = steps[event.key]
      if (by !== undefined) step(by)
      else if (event.key === ' ' && !isControl(event.target)) toggle()
      else if (event.key === 'Escape') onLeave()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [step, toggle, onLeave])
  return { at: Math.min(at, count - 1), paused, step, toggle }
}
