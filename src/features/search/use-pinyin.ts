import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { spellingsQuery } from '~/data/spellings-query'
import type { Spellings } from '~/domain/spellings'
import { PageRead } from '../page-read'

const none: Spellings = {}

/** The spellings of all names, {} until they are there (or where they cannot be had); `settled` is true when no more will come. */
export function usePinyin(version: string): { readonly spellings: Spellings; readonly settled: boolean } {
  const read = use(PageRead)
  if (!read) throw new Error('页面没有读数口：PageRead 不在这一层之上')
  const { data, isPending } = useQuery(spellingsQuery(read, version))
  return { spellings: data ?? none, settled: !isPending }
}
