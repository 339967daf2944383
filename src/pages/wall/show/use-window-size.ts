import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** The window's inner size in CSS pixels. */
export function useWindowSize(): readonly [number, number] {
  const text = useSyncExternalStore(subscribe, () => `${window.innerWidth}x${window.innerHeight}`)
  const [width = 0, height = 0] = text.split('x').map(Number)
  return [width, height]
}
