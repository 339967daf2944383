import { use, useEffect, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { PageRead } from '~/features/full-data'
import { newerCatalogue } from './newer-catalogue'

/** The datasets that a wall shows, and why newer ones could not be taken up; '' where nothing is wrong. */
interface FreshCatalogue {
  readonly catalogue: Catalogue
  readonly fault: string
}

const minute = 60_000

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '原因不明')

/**
 * Looks at the datasets every `minutes` and takes up a new version when all of it is there and in order; until then the last good one
 * is shown. 0 never looks. `newest` is the version that another window shows, undefined where none is to be followed: it is looked for at once,
 * and no other is looked for while this one is shown too.
 */
export function useFreshCatalogue(first: Catalogue, minutes: number, newest?: string): FreshCatalogue {
  const read = use(PageRead)
  const [fresh, setFresh] = useState<FreshCatalogue>({ catalogue: first, fault: '' })
  const shown = fresh.catalogue
  useEffect(() => {
    if (!read || minutes === 0 || newest === shown.version) return
    let isBusy = false
    const look = async () => {
      if (isBusy) return
      isBusy = true
      try {
        const next = await newerCatalogue(read, shown)
        setFresh(({ catalogue }) => ({ catalogue: next ?? catalogue, fault: '' }))
      } catch (error) {
        setFresh(({ catalogue }) => ({ catalogue, fault: reasonOf(error) }))
      }
      isBusy = false
    }
    if (newest !== undefined) void look()
    const timer = setInterval(() => void look(), minutes * minute)
    return () => clearInterval(timer)
  }, [read, minutes, shown, newest])
  return fresh
}
