import { useEffect } from 'react'

/** A finger that goes at least that far to a side, and further than up or down, turns the page; in CSS pixels. */
const least = 60

/** A swipe to the left is the next scene, one to the right the one before. */
export function useSwipe(onSwipe: (type: 'next' | 'previous') => void): void {
  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | null = null
    const onDown = ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      start = pointerType === 'mouse' ? null : { x, y }
    }
    const onUp = ({ clientX, clientY }: PointerEvent) => {
      if (!start) return
      const [x, y] = [clientX - start.x, clientY - start.y]
      start = null
      if (Math.abs(x) >= least && Math.abs(x) > Math.abs(y)) onSwipe(x < 0 ? 'next' : 'previous')
    }
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('pointerup', onUp)
    return () => {
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointerup', onUp)
    }
  }, [onSwipe])
}
