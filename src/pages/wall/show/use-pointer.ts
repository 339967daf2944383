import { useEffect, useState } from 'react'

/** How long the pointer and the bar stay after the last movement, in milliseconds. */
const rest = 3000

/** Whether somebody has moved a pointer or touched the screen within the last three seconds. */
export function useStir(): boolean {
  const [stirred, setStirred] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onStir = () => {
      clearTimeout(timer)
      setStirred(true)
      timer = setTimeout(() => setStirred(false), rest)
    }
    const kinds = ['pointermove', 'pointerdown', 'focusin'] as const
    for (const kind of kinds) window.addEventListener(kind, onStir)
    return () => {
      clearTimeout(timer)
      for (const kind of kinds) window.removeEventListener(kind, onStir)
    }
  }, [])
  return stirred
}

/** How long a chart's words over it stay after the last touch, in milliseconds. */
const read = 15_000

/** Takes the words away that a visitor's press has put over a chart: a finger that has left tells the chart nothing. */
export function useTipsGone(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      for (const svg of document.querySelectorAll('[data-panel] svg'))
        svg.parentElement?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }))
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(leave, read)
    }
    for (const kind of ['pointermove', 'pointerdown'] as const) window.addEventListener(kind, wait)
    return () => {
      clearTimeout(timer)
      for (const kind of ['pointermove', 'pointerdown'] as const) window.removeEventListener(kind, wait)
    }
  }, [])
}

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
