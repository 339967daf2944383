import { useEffect, useState } from 'react'
import type { Elements } from '~/components/page/elements'

/** Long enough to read a sentence and reach its buttons, in milliseconds. */
const stays = 9000

interface Props {
  readonly children: Elements
  /** Its time is over, or Esc was pressed. */
  readonly onClose: () => void
}

/**
 * A sentence at the foot of the window: it does not take the focus, waits while it is pointed at or focused, and goes by itself or by
 * Esc. It is rendered in a live region that exists already.
 */
export function NoticeStrip({ children, onClose }: Props) {
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(onClose, stays)
    return () => clearTimeout(timer)
  }, [paused, onClose])
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])
  return (
    <div
      className="fixed right-0 bottom-0 left-0 z-10 border-t border-ink bg-sheet print:hidden"
      onMouseEnter={() => setPaused(true)}
      onMouseLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      <p className="page-width flex min-h-[48px] flex-wrap items-center gap-x-6 text-[14px] leading-[1.5] 2xl:text-[16px]">{children}</p>
    </div>
  )
}

/** A button or link of the strip: quiet, 44 px high. */
export const stripAction = 'inline-flex min-h-[44px] items-center text-gold-text underline underline-offset-3'
