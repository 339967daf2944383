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
