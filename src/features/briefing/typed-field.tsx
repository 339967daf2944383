import { useCallback, useEffect, useRef, useState } from 'react'

interface Props {
  readonly label: string
  /** What the reader wrote, '' for nothing. */
  readonly value: string
  /** What is shown where the reader wrote nothing. */
  readonly fallback: string
  readonly placeholder?: string
  /** A title: it has no line breaks of its own, though it may take more than one line. */
  readonly isTitle?: boolean
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

/** A field of words, as high as they are, so that none of them is out of sight; left empty, it shows the default again. */
export function TypedField({ label, value, fallback, placeholder = '', isTitle = false, className, onType }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const { type, leave } = useLateCommit(onType)
  const shown = draft ?? (value || fallback)
  const look = `col-start-1 row-start-1 min-h-[44px] min-w-0 border-b border-rule2 break-words whitespace-pre-wrap ${className}`
  return (
    <span className="grid grid-cols-[minmax(0,1fr)]">
      {/* The same words in the same type give the field its height: old engines know no other way. */}
      <span aria-hidden="true" className={`invisible ${look}`}>
        {`${shown || (isTitle ? '' : placeholder)} `}
      </span>
      <textarea
        rows={1}
        aria-label={label}
        value={shown}
        placeholder={placeholder}
        className={`w-full resize-none overflow-hidden bg-transparent ${look}`}
        onChange={({ currentTarget }) => {
          const text = isTitle ? currentTarget.value.replace(/\s*\n\s*/g, ' ') : currentTarget.value
          setDraft(text)
          type(text)
        }}
        onKeyDown={(event) => {
          if (isTitle && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
        onBlur={() => {
          leave()
          setDraft(null)
        }}
      />
    </span>
  )
}
