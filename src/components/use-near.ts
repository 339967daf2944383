import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** How far outside the window something counts as near: a screen of scrolling ahead. */
const ahead = '800px 0px'

/**
 * Whether an element is, or once was, near the window, or (`onPaper`) goes on paper with the rest: what is far below is not drawn yet.
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
    // The browser lays the sheet out as soon as its listeners have returned.
    const show = () => flushSync(() => setNear(true))
    if (onPaper) window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [near, onPaper])
  return [place, near]
}
