import { useEffect, useRef, useState } from 'react'
import { readerWords } from '~/lib/reader-error'

/** Something that can be done with `Work`: answers with what was done, throws what was not. */
interface Action<Work> {
  readonly name: string
  readonly run: (work: Work, signal: AbortSignal) => Promise<string>
}

interface Said {
  readonly text: string
  readonly failed: boolean
}

/** What is going on, what was last said of it, and the ways to start and to stop. */
export interface Carry<Work> {
  readonly busy: string | null
  readonly said: Said
  readonly run: (action: Action<Work>) => void
  readonly stop: () => void
}

const silence: Said = { text: '', failed: false }

/** Runs one action at a time; whatever comes of it is said in words. A stopped one says so at once and hands nothing over. */
export function useCarry<Work>(work: Work): Carry<Work> {
  const [busy, setBusy] = useState<string | null>(null)
  const [said, setSaid] = useState(silence)
  const running = useRef<AbortController | null>(null)
  // Who closes the panel wants no file any more.
  useEffect(() => () => running.current?.abort(), [])
  const run = (action: Action<Work>) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const focused = document.activeElement
    const end = (next: Said) => {
      if (own.signal.aborted) return
      setBusy(null)
      setSaid(next)
      // Copying by a selection takes the focus away; where a reader has put it meanwhile, it stays.
      if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus()
    }
    setBusy(action.name)
    setSaid(silence)
    action.run(work, own.signal).then(
      (text) => end({ text, failed: false }),
      (error: unknown) => end({ text: readerWords(error, `${action.name}没有成功，请再试一次。`), failed: true }),
    )
  }
  const stop = () => {
    running.current?.abort()
    setBusy(null)
    setSaid({ text: `已停止：${busy ?? ''}`, failed: false })
  }
  return { busy, said, run, stop }
}
