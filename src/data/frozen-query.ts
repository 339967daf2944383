import { queryOptions } from '@tanstack/react-query'
import { FrozenList } from '~/domain/frozen-list'
import { settled } from './catalogue-query'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

export const frozenPath = 'index.json'

/** Which versions of the embeds are frozen; `read` reads below `embed/v/`. Asked once: where it cannot be had, none is offered. */
export function frozenQuery(read: Read) {
  return queryOptions({ ...settled, retry: false, queryKey: ['frozen'], queryFn: () => loadDataset(read, frozenPath, FrozenList) })
}
