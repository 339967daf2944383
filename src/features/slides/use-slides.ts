import { useEffect, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { loadCode } from '~/lib/load-code'
import { readerWords } from '~/lib/reader-error'
import type { DeckShape } from '~/outputs/slides/deck-page'
import type { DeckSubject } from '~/selectors/briefing/deck-figures'
import { useFullData } from '../full-data'
import { useJob, type Counted, type JobState } from '../use-job'

/** What is said of the slides: what is going on, or what came of it. */
export interface SlidesState {
  readonly busy: boolean
  readonly words: string
  readonly failed: boolean
  readonly start: (shape: DeckShape) => void
  readonly stop: () => void
}

function wordsOf(state: JobState<Counted>): string {
  if (state.at !== 'running') return state.at === 'idle' ? '' : state.words
  if (state.step === null) return '正在生成演示文稿……'
  const [done, total] = state.step
  return `正在生成演示文稿：${done < total ? `第${done}张，共${total}张` : '正在保存'}……`
}

/** Makes slides of a subject on demand, the full datasets first where only the overview's are there; one at a time. */
export function useSlides(catalogue: Catalogue, what: DeckSubject): SlidesState {
  /** What was requested and has not begun: it waits for the full datasets. */
  const [requested, setRequested] = useState<DeckShape | null>(null)
  const { state, run, stop } = useJob()
  const waiting = useFullData(catalogue, requested !== null)
  useEffect(() => {
    if (requested === null || waiting) return
    setRequested(null)
    run(
      '演示文稿',
      // What makes slides is no part of the pages that offer them: it comes when it is requested.
      async (tools) => (await loadCode(() => import('./save-slides'))).saveSlides({ catalogue, what, shape: requested, ...tools }),
      (error) => readerWords(error, '演示文稿没有生成，原因不明。请刷新页面后再试一次。'),
    )
    // The slides are made of the subject at the time of the request, so later changes do not start them again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [requested, waiting])
  const busy = requested !== null || state.at === 'running'
  return {
    busy,
    words: waiting ? '正在读取全部数据……' : wordsOf(state),
    failed: !busy && state.at === 'failed',
    start: (shape) => {
      if (!busy) setRequested(shape)
    },
    stop: () => {
      setRequested(null)
      stop('已停止，没有生成文件。')
    },
  }
}
