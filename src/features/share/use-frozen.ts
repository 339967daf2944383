import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { frozenQuery } from '~/data/frozen-query'
import type { Id } from '~/domain/dataset/id'
import { isFrozen } from '~/domain/figure/frozen-list'
import { PageRead } from '../page-read'

/** Whether a figure can be had as this version of the data has it, for good; null until that is known. A list that cannot be read offers none. */
export function useFrozen(version: string, id: Id): boolean | null {
  const read = use(PageRead)
  if (!read) throw new Error('PageRead 不在这一层之上，无法读取文件')
  const { data, isPending } = useQuery(frozenQuery(read))
  return isPending ? null : data !== undefined && isFrozen(data, version, id)
}
