import { useCallback, useEffect, useRef, useState } from 'react'

interface Props {
  readonly label: string
  /** What the reader wrote, '' for nothing. */
  readonly value: string
  /** What stands where the reader wrote nothing. */
  readonly fallback: string
  readonly placeholder?: string
  readonly lines?: number
  readonly className: string
  /** The words as typed, a moment later; `fresh` for the first since the field was entered. */
  readonly onType: (text: string, fresh: boolean) => void
}

/** The link is not written at every key: browsers allow some hundred changes of the address in half a minute. In milliseconds. */
const pause = 350

/** Keeps what is typed and gives it on after a pause, on leaving the field, and when the page goes. */
function useLateCommit(onType: Props['onType']) {
  const latest = useRef(onType)
  useEffect(() => {
    latest.current = onType
  })
  const pending = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const fresh = useRef(true)
  const commit = useCallback(() => {
    if (!pending.current) return
    const { text, timer } = pending.current
    clearTimeout(timer)
    pending.current = null
    latest.current(text, fresh.current)
    fresh.current = false
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', commit)
    return () => {
      window.removeEventListener('pagehide', commit)
      commit()
    }
  }, [commit])
  const type = (text: string) => {
    if (pending.current) clearTimeout(pending.current.timer)
    pending.current = { text, timer: setTimeout(commit, pause) }
  }
  const leave = () => {
    commit()
    fresh.current = true
  }
  return { type, leave }
}

/** A field of words: empty, it says again on leaving what stands without them. */
export function TypedField({ label, value, fallback, placeholder, lines, className, onType }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const { type, leave } = useLateCommit(onType)
  const field = {
    'aria-label': label,
    value: draft ?? (value || fallback),
    className: `w-full border-b border-rule2 bg-transparent ${className}`,
    ...(placeholder !== undefined && { placeholder }),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      setDraft(currentTarget.value)
      type(currentTarget.value)
    },
    onBlur: () => {
      leave()
      setDraft(null)
    },
  }
  return lines === undefined ? <input type="text" {...field} /> : <textarea rows={lines} {...field} />
}
