import { useQuery } from '@tanstack/react-query'
import { use, useEffect, useState } from 'react'
import { spellingsQuery } from '~/data/late-queries'
import type { Spellings } from '~/domain/dataset/late-files'
import { PageRead } from '../full-data'

const none: Spellings = {}

/** How long names without their spellings are kept back, in milliseconds: a line as slow as that is no reason not to search. */
const patience = 3000

function useSpellings(version: string) {
  const read = use(PageRead)
  if (!read) throw new Error('PageRead 不在这一层之上，无法读取文件')
  return useQuery(spellingsQuery(read, version))
}

/** The spellings of all names, {} until they are there, and where they cannot be had. */
export function usePinyin(version: string): Spellings {
  return useSpellings(version).data ?? none
}

/** Whether the spellings are still on their way and worth waiting for. */
export function usePinyinComing(version: string): boolean {
  const { isPending } = useSpellings(version)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return isPending && !over
}
