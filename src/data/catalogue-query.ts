import { queryOptions } from '@tanstack/react-query'
import { loadExcerpt } from './excerpt'
import { loadCore, loadManifest } from './load-core'
import { loadRows } from './load-rows'
import type { Read } from './read'

/**
 * Common to all dataset queries. `networkMode: always`, since an intranet or a file on a stick is not “online” to the
 * browser; never stale by itself: a new data version is a new deployment.
 */
export const settled = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: 1,
  retryDelay: 500,
} as const

export function manifestQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['manifest'], queryFn: () => loadManifest(read) })
}

/** The overview's excerpt, or null where there is none. */
export function excerptQuery(read: Read) {
  return queryOptions({ ...settled, queryKey: ['excerpt'], queryFn: () => loadExcerpt(read) })
}

/** The same reader for the files of one data version. */
const pinned =
  (read: Read, version: string): Read =>
  (path) =>
    read(path, version)

/** All core files, taken together or refused together. */
export function coreQuery(read: Read, version: string) {
  return queryOptions({ ...settled, queryKey: ['core', version], queryFn: () => loadCore(pinned(read, version)) })
}

/**
 * One row file; a file that cannot be used is data too (a typed hole), so this query never fails, and what would try again of itself has
 * to report: as any other file, one that did not come gets a second try.
 */
export function rowsQuery(read: Read, version: string, path: string) {
  const load = () => loadRows(pinned(read, version), path)
  return queryOptions({
    ...settled,
    queryKey: ['rows', version, path],
    queryFn: async () => {
      const rows = await load()
      if (!rows.fault) return rows
      await new Promise((resolve) => setTimeout(resolve, settled.retryDelay))
      return load()
    },
  })
}
