import { useEffect, useRef, useState, type RefObject } from 'react'

/** How far outside the window something counts as near: a screen of scrolling ahead. */
const ahead = '800px 0px'

/** Whether an element is, or once was, near the window: what is far below is not drawn yet. */
export function useNear(): readonly [RefObject<HTMLDivElement | null>, boolean] {
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
    return () => observer.disconnect()
  }, [near])
  return [place, near]
}
