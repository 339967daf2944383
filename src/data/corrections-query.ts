import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { Correction } from '~/domain/source/correction'
import { settled } from './catalogue-query'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

export const correctionsPath = 'corrections.json'

/** What was published otherwise before. The manifest does not list it: it is asked for by who wants it, of no version. */
export function correctionsQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['corrections'], queryFn: () => loadDataset(read, correctionsPath, z.array(Correction)) })
}
