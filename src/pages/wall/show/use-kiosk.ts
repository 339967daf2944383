import { useCallback, useEffect, useState } from 'react'
import type { WallCommand } from '~/pages/wall/wall-keys'

/** How long an operator who gave the code may use everything after the last touch, and how long the code is asked for, in milliseconds. */
const open = 60_000
const patience = 20_000

/** What a visitor may not do: it would leave the hall with a black or another page. */
const guarded: ReadonlySet<WallCommand['type']> = new Set(['blank', 'leave', 'help', 'full-screen'])

export interface Kiosk {
  /** Whether the public is alone with the wall. */
  readonly locked: boolean
  /** Whether the code is being asked for. */
  readonly asking: boolean
  readonly ask: () => void
  readonly close: () => void
  /** Whether the code was right. */
  readonly answer: (code: string) => boolean
  /** A command of a key or a button, where it is allowed; else the code is asked for. */
  readonly guard: (request: WallCommand) => void
}

/** The lock of a wall in public hands. `code` null: somebody is at the wall, and nothing is locked. `stirred`: somebody touches it now. */
export function useKiosk(code: string | null, stirred: boolean, command: (request: WallCommand) => void): Kiosk {
  const [isOpen, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  useEffect(() => {
    if (!isOpen || stirred) return
    const timer = setTimeout(() => setOpen(false), open)
    return () => clearTimeout(timer)
  }, [isOpen, stirred])
  useEffect(() => {
    if (!asking || stirred) return
    const timer = setTimeout(() => setAsking(false), patience)
    return () => clearTimeout(timer)
  }, [asking, stirred])
  const locked = code !== null && !isOpen
  const guard = useCallback(
    (request: WallCommand) => {
      if (request.type === 'leave' && asking) setAsking(false)
      else if (locked && guarded.has(request.type)) setAsking(true)
      else command(request)
    },
    [asking, locked, command],
  )
  const answer = (given: string) => {
    if (given !== code) return false
    setOpen(true)
    setAsking(false)
    return true
  }
  return { locked, asking, ask: () => setAsking(true), close: () => setAsking(false), answer, guard }
}

/** Where the public is alone: no menu of the browser's, no picture dragged away, nothing made larger by two fingers. */
export function useKioskGround(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const stop = (event: Event) => event.preventDefault()
    const stopZoom = (event: WheelEvent) => {
      if (event.ctrlKey) event.preventDefault()
    }
    for (const kind of ['contextmenu', 'dragstart', 'selectstart'] as const) document.addEventListener(kind, stop)
    document.addEventListener('wheel', stopZoom, { passive: false })
    return () => {
      for (const kind of ['contextmenu', 'dragstart', 'selectstart'] as const) document.removeEventListener(kind, stop)
      document.removeEventListener('wheel', stopZoom)
    }
  }, [active])
}
