import { isWallHash } from '~/domain/link/route'

const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** How often it is looked, in milliseconds. */
const beat = 5000

let end: (() => void) | null = null

/**
 * Brings a wall that the public is alone with back from whatever page it was left for, when nobody has done anything there for `minutes`.
 * It outlives the wall, since a visitor may be on another page of this one; a wall with somebody at it ends it by null.
 */
export function returnToWall(hash: string | null, minutes: number): void {
  end?.()
  end = null
  if (hash === null) return
  let touched = performance.now()
  const touch = () => {
    touched = performance.now()
  }
  for (const kind of kinds) window.addEventListener(kind, touch, { capture: true, passive: true })
  const timer = setInterval(() => {
    if (isWallHash(window.location.hash)) touch()
    else if (performance.now() - touched >= minutes * 60_000) window.location.hash = hash
  }, beat)
  end = () => {
    clearInterval(timer)
    for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true })
  }
}
