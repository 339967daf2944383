import { useCallback, useEffect, useRef, useState } from 'react'
import { readerWords } from '~/lib/reader-error'

/** What a long piece of work is given: how to say how far it is, and whether it is still wanted. */
export interface TaskTools {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

export interface RunningTask {
  readonly name: string
  readonly done: number
  readonly total: number
}

/** Work is done in pieces; between them the page shows how far it is and hears 停止. */
export async function breathe({ aborted }: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  if (aborted) throw new Error('已停止')
}

/** One long piece of work at a time: how far it is, how to stop it, and in the end a sentence of what came of it. */
export function useTask() {
  const [running, setRunning] = useState<RunningTask | null>(null)
  const [said, setSaid] = useState('')
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])
  const stop = useCallback(() => control.current?.abort(), [])
  const run = useCallback(async (name: string, work: (tools: TaskTools) => Promise<string>) => {
    control.current?.abort()
    const mine = new AbortController()
    control.current = mine
    setSaid('')
    setRunning({ name, done: 0, total: 0 })
    const onProgress = (done: number, total: number) => {
      if (control.current === mine) setRunning({ name, done, total })
    }
    const end = await work({ signal: mine.signal, onProgress }).catch((error: unknown) =>
      mine.signal.aborted
        ? `${name}已停止，没有留下文件。`
        : `${name}：${readerWords(error, '没有生成，原因不明。请再试一次，或换一个浏览器。')}`,
    )
    if (control.current !== mine) return
    control.current = null
    setRunning(null)
    setSaid(end)
  }, [])
  return { running, said, run, stop }
}
