import { useCallback, useState } from 'react'
import type { Id } from '~/domain/dataset/id'
import type { WallOptions } from '~/domain/link/wall-link'
import { wallHref } from '~/pages/wall/wall-href'
import { pageAnswers } from './page-answers'

/** One life of a wall: its number, and the scene that it begins with; null is the first. */
export interface WallLife {
  readonly number: number
  readonly scene: Id | null
}

/**
 * `kept`: the scene at which the wall ended without being left, to begin with where the link names none.
 *
 * The lives of a wall, and what begins the next one with a scene: the page loaded anew. Full screen would end with the page, and a page whose
 * server is away would be gone, so there everything is built anew in place instead.
 */
export function useRenewal(options: WallOptions, items: string, kept: Id | null): readonly [life: WallLife, renew: (scene: Id) => void] {
  const [life, setLife] = useState<WallLife>({ number: 0, scene: options.scene ?? kept })
  const renew = useCallback(
    (scene: Id) => {
      const begin = async () => {
        if (document.fullscreenElement || !(await pageAnswers())) {
          setLife(({ number }) => ({ number: number + 1, scene }))
          return
        }
        window.history.replaceState(null, '', wallHref('', { ...options, scene }, items))
        window.location.reload()
      }
      void begin()
    },
    [options, items],
  )
  return [life, renew]
}
