import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { Excluded } from '~/domain/source/excluded'
import { settled } from './catalogue-query'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

export const excludedPath = 'excluded.json'

/** The numerals of the documents that are no figures. The manifest does not list them: they are asked for anew, of no version. */
export function excludedQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['excluded'], queryFn: () => loadDataset(read, excludedPath, z.array(Excluded)) })
}
