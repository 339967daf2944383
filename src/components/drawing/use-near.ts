import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from './when-idle'

/** How far outside the window something counts as near: a screen of scrolling ahead. */
const ahead = '800px 0px'

/**
 * Whether it is time to draw an element: at once where it is near the window, or (`onPaper`) goes on paper with the rest; what is far
 * below waits until the browser is idle. A picture of the full page, which nobody scrolls, has all of it.
 */
export function useNear({ onPaper }: { readonly onPaper: boolean }): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (near || !element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    // At once, so that the time it takes is known to what does the next one.
    const leave = whenIdle(() => flushSync(() => setNear(true)))
    // The browser lays the sheet out as soon as its listeners have returned.
    const show = () => flushSync(() => setNear(true))
    if (onPaper) window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      leave()
      window.removeEventListener('beforeprint', show)
    }
  }, [near, onPaper])
  return [place, near]
}
