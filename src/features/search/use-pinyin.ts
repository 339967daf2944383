import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { spellingsQuery } from '~/data/spellings-query'
import type { Spellings } from '~/domain/spellings'
import { PageRead } from '../page-read'

const none: Spellings = {}

/** The spellings of all names, {} until they are there, and where they cannot be had. */
export function usePinyin(version: string): Spellings {
  const read = use(PageRead)
  if (!read) throw new Error('页面没有读数口：PageRead 不在这一层之上')
  return useQuery(spellingsQuery(read, version)).data ?? none
}
