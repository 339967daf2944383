import { useCallback, useEffect, useReducer, useRef } from 'react'
import { wallCommand, type WallCommand, digitWait, noDigits, typeDigit, typedScene } from '~/pages/wall/wall-keys'
import { rotate, startRotation, type Rotation, type RotationAction, type Turn } from './rotation'

/** How often the clock is asked, and after how long without an answer it is wound up again, in milliseconds. */
const beat = 250
const stuck = 3000

/** Milliseconds that only run forward: neither a change of the time of day nor of its zone moves a scene. */
const now = (): number => performance.now()

export interface Show {
  readonly rotation: Rotation
  readonly dispatch: (action: RotationAction) => void
  /** What a key, a button or a hand asks for; `leave`, `help` and `full-screen` are the page's own. */
  readonly command: (command: WallCommand) => void
}

/** Ticks while it is mounted, after a sleep and in a tab that comes to the front again too; a second clock restarts the first. */
function useTicks(tick: () => void): void {
  useEffect(() => {
    let last = now()
    const run = () => {
      last = now()
      tick()
    }
    let timer = setInterval(run, beat)
    const watch = setInterval(() => {
      if (now() - last < stuck) return
      clearInterval(timer)
      timer = setInterval(run, beat)
      run()
    }, stuck)
    document.addEventListener('visibilitychange', run)
    return () => {
      clearInterval(timer)
      clearInterval(watch)
      document.removeEventListener('visibilitychange', run)
    }
  }, [tick])
}

function actionOf(request: Exclude<WallCommand, { type: 'digit' }>, { paused }: Rotation, count: number): RotationAction | null {
  switch (request.type) {
    case 'go':
      return { type: 'go', to: request.to, now: now() }
    case 'next':
      return { type: 'move', by: 1, now: now() }
    case 'previous':
      return { type: 'move', by: -1, now: now() }
    case 'first':
      return { type: 'go', to: 0, now: now() }
    case 'last':
      return { type: 'go', to: count - 1, now: now() }
    case 'restart':
      return { type: 'restart', now: now() }
    case 'pause':
      return { type: 'hold', paused: !paused, now: now() }
    case 'blank':
      return { type: 'blank', now: now() }
    case 'full-screen':
    case 'help':
    case 'leave':
      return null
  }
}

/** The round of scenes: by itself, and by whatever keys and hands ask. `idle`: milliseconds after which a paused round goes on. */
export function useRotation(turns: readonly Turn[], start: number, idle: number): Show {
  const reducer = useCallback((state: Rotation, action: RotationAction) => rotate(turns, state, action), [turns])
  const [rotation, dispatch] = useReducer(reducer, start, (at) => startRotation(at, now()))
  useTicks(useCallback(() => dispatch({ type: 'tick', now: now(), idle }), [idle]))
  const typed = useRef(noDigits)
  const count = turns.length
  const command = useCallback(
    (request: WallCommand) => {
      if (request.type !== 'digit') {
        const action = actionOf(request, rotation, count)
        if (action) dispatch(action)
        return
      }
      const digits = typeDigit(typed.current, request.digit, now())
      typed.current = digits
      const go = (waited: boolean) => {
        const number = typedScene(digits, count, waited)
        if (number === null) return false
        typed.current = noDigits
        dispatch({ type: 'go', to: number - 1, now: now() })
        return true
      }
      if (!go(false)) setTimeout(() => typed.current === digits && go(true), digitWait)
    },
    [rotation, count],
  )
  return { rotation, dispatch, command }
}

/** A button, a link or a field that has the focus does itself what space and Enter mean to it. */
const ownKeys = new Set(['Space', 'Enter'])
const isControl = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('a, button, input, select') !== null

/** Keys of a keyboard or a clicker; F5 too, which would otherwise load the page anew. */
export function useWallKeys(command: (command: WallCommand) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (ownKeys.has(event.code) && isControl(event.target)) return
      const request = wallCommand(event)
      if (!request) return
      event.preventDefault()
      command(request)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [command])
}
