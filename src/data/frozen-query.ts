import { queryOptions } from '@tanstack/react-query'
import { FrozenList } from '~/domain/figure/frozen-list'
import { settled } from './catalogue-query'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

/** Beside the datasets; the list tells of all versions, so it is of none and asked for anew. */
const frozenPath = '../embed/v/index.json'

/** Which versions of the embeds are frozen. Asked once: where the list cannot be had, none is offered. */
export function frozenQuery(read: Read) {
  return queryOptions({ ...settled, retry: false, queryKey: ['frozen'], queryFn: () => loadDataset(read, frozenPath, FrozenList) })
}
