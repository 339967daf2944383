import { useEffect, useRef, useState } from 'react'
import { loadCode } from '~/lib/load-code'
import { readerWords } from '~/lib/reader-error'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { DeckShape } from '~/outputs/slides/deck-page'
import type { DeckSubject } from '~/selectors/briefing/deck-figures'
import { useWholeData } from '../whole-data'
import type { SlidesWork } from './save-slides'

/** What is said of the slides: what is going on, or what came of it. */
export interface SlidesState {
  readonly busy: boolean
  readonly words: string
  readonly failed: boolean
  readonly start: (shape: DeckShape) => void
  readonly stop: () => void
}

interface Said {
  readonly words: string
  readonly failed: boolean
}

const silence: Said = { words: '', failed: false }

/** What makes slides is no part of the pages that offer them: it comes when it is asked for. */
async function makeSlides(work: SlidesWork): Promise<string> {
  const { saveSlides } = await loadCode(() => import('./save-slides'))
  return saveSlides(work)
}

/** Makes slides of a subject on demand, the whole datasets first where only the overview's are there; one at a time. */
export function useSlides(catalogue: Catalogue, what: DeckSubject): SlidesState {
  const [shape, setShape] = useState<DeckShape | null>(null)
  const [said, setSaid] = useState(silence)
  const running = useRef<AbortController | null>(null)
  const waiting = useWholeData(catalogue, shape !== null)
  // Who leaves the page wants no file any more.
  useEffect(() => () => running.current?.abort(), [])
  useEffect(() => {
    if (shape === null || waiting) return
    const own = new AbortController()
    running.current = own
    const end = (next: Said) => {
      if (own.signal.aborted) return
      running.current = null
      setShape(null)
      setSaid(next)
    }
    const onProgress = (done: number, total: number) => {
      const words = done < total ? `第${done}张，共${total}张` : '正在保存'
      if (!own.signal.aborted) setSaid({ words: `正在生成演示文稿：${words}……`, failed: false })
    }
    setSaid({ words: '正在生成演示文稿……', failed: false })
    makeSlides({ catalogue, what, shape, signal: own.signal, onProgress }).then(
      (words) => end({ words, failed: false }),
      (error: unknown) => end({ words: readerWords(error, '演示文稿没有生成，原因不明。请刷新页面后再试一次。'), failed: true }),
    )
    // Once asked for, they are made of what stands then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shape, waiting])
  const stop = () => {
    running.current?.abort()
    running.current = null
    setShape(null)
    setSaid({ words: '已停止，没有生成文件。', failed: false })
  }
  return {
    busy: shape !== null,
    words: waiting ? '正在读取全部数据……' : said.words,
    failed: said.failed,
    start: (next) => {
      if (shape === null) setShape(next)
    },
    stop,
  }
}
