import { useEffect, useRef, useState } from 'react'

/** How many of how many pieces are done. */
export type Counted = readonly [done: number, total: number]

/** What a job is given: how to say how far it is, and whether it is still wanted. */
export interface JobTools<Step extends readonly unknown[] = Counted> {
  readonly signal: AbortSignal
  readonly onProgress: (...step: Step) => void
}

export type JobState<Step> =
  | { readonly at: 'idle' }
  | { readonly at: 'running'; readonly name: string; readonly step: Step | null }
  | { readonly at: 'done' | 'failed'; readonly words: string }

export interface Job<Step extends readonly unknown[] = Counted> {
  readonly state: JobState<Step>
  /** Begins, and stops what was going on. `work` answers with what came of it in words, `failed` says why nothing did. */
  readonly run: (name: string, work: (tools: JobTools<Step>) => Promise<string>, failed: (error: unknown) => string) => void
  /** Stops what is going on and says so at once; nothing that comes of it later is said. */
  readonly stop: (words: string) => void
}

/** One long piece of work at a time: how far it is, how to stop it, and in the end a sentence of what came of it. */
export function useJob<Step extends readonly unknown[] = Counted>(): Job<Step> {
  const [state, setState] = useState<JobState<Step>>({ at: 'idle' })
  const running = useRef<AbortController | null>(null)
  // Who leaves the page or closes the panel wants no file any more.
  useEffect(() => () => running.current?.abort(), [])
  const run: Job<Step>['run'] = (name, work, failed) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    const focused = document.activeElement
    const publish = (next: JobState<Step>) => {
      if (!own.signal.aborted) setState(next)
    }
    const end = (at: 'done' | 'failed', words: string) => {
      publish({ at, words })
      // Copying by a selection takes the focus away; where a reader has put it meanwhile, it stays.
      if (!own.signal.aborted && focused instanceof HTMLElement && document.activeElement === document.body) focused.focus()
    }
    setState({ at: 'running', name, step: null })
    work({ signal: own.signal, onProgress: (...step) => publish({ at: 'running', name, step }) }).then(
      (words) => end('done', words),
      (error: unknown) => end('failed', failed(error)),
    )
  }
  const stop = (words: string) => {
    running.current?.abort()
    setState({ at: 'done', words })
  }
  return { state, run, stop }
}
