import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { buildCatalogue } from '~/data/build-catalogue'
import { coreQuery, excerptQuery, manifestQuery, rowsQuery } from '~/data/catalogue-query'
import { rowPaths } from '~/data/load-core'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Manifest } from '~/domain/dataset/manifest'
import { readerWords } from '~/lib/reader-error'

/** Why the datasets could not be had, and how to ask again. */
export interface Failure {
  readonly message: string
  readonly retry: () => void
}

export type Loading =
  | { readonly state: 'loading' }
  | ({ readonly state: 'failed' } & Failure)
  | {
      readonly state: 'ready'
      readonly catalogue: Catalogue
      readonly waitingFor: readonly string[]
      /** The full datasets were requested and could not be had; the excerpt is kept. */
      readonly failure: Failure | null
      /** Asks for the full datasets where only the overview's excerpt is there. */
      readonly complete: () => void
      /** Asks again for the files that could not be used. */
      readonly fill: () => void
    }

/** How long one slow file may hold back the others, in milliseconds. */
const patience = 2500

/** Whether the wait for slow files is over: true `patience` milliseconds after `started` turns true. */
function usePatienceOver(started: boolean): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!started) return
    const timer = setTimeout(() => setOver(true), patience)
    return () => clearTimeout(timer)
  }, [started])
  return over
}

/**
 * The full datasets of a manifest, once `enabled`. Shows nothing half: the catalogue comes when core and rows are there, or
 * when the slow ones have been waited for long enough; those that come later join then.
 */
function useFull(read: Read, manifest: Manifest | undefined, enabled: boolean) {
  const version = manifest?.version ?? ''
  const core = useQuery({ ...coreQuery(read, version), enabled })
  const paths = useMemo(() => (manifest && enabled ? rowPaths(manifest) : []), [manifest, enabled])
  const rows = useQueries({
    queries: paths.map((path) => rowsQuery(read, version, path)),
    combine: (results) => results.map(({ data, refetch }) => ({ data, refetch })),
  })
  const over = usePatienceOver(core.isSuccess)
  const arrived = rows.flatMap(({ data }) => data ?? [])
  const holes = rows.filter(({ data }) => data?.fault)
  const ready = enabled && (arrived.length === paths.length || over)
  const catalogue = useMemo(
    () => (ready && manifest && core.data ? buildCatalogue(manifest, core.data, arrived) : null),
    // The arrived rows change exactly when their number does, or that of the holes among them: only these are requested again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [ready, manifest, core.data, arrived.length, holes.length],
  )
  const waitingFor = paths.filter((path) => !arrived.some((part) => part.path === path))
  const fill = () => holes.forEach(({ refetch }) => void refetch())
  return { catalogue, waitingFor, core, fill }
}

/**
 * The datasets, validated and indexed: the overview's excerpt where there is one of this data version, all of it when
 * something asks for it or when there is no excerpt.
 */
export function useCatalogue(read: Read): Loading {
  const [wanted, setWanted] = useState(false)
  const complete = useCallback(() => setWanted(true), [])
  const manifest = useQuery(manifestQuery(read))
  const excerpt = useQuery(excerptQuery(read))
  const usable = excerpt.data && excerpt.data.version === manifest.data?.version ? excerpt.data : null
  const full = useFull(read, manifest.data, manifest.isSuccess && (wanted || (excerpt.isSuccess && !usable)))
  const partial = useMemo(
    () => (usable && manifest.data ? buildCatalogue(manifest.data, usable.core, usable.rows, true) : null),
    [usable, manifest.data],
  )
  const error = manifest.error ?? full.core.error
  const retry = () => void (manifest.isError ? manifest.refetch() : full.core.refetch())
  const failure = error ? { message: readerWords(error, '数据加载失败，原因不明。请刷新页面重试。'), retry } : null
  if (full.catalogue)
    return { state: 'ready', catalogue: full.catalogue, waitingFor: full.waitingFor, failure: null, complete, fill: full.fill }
  if (partial) return { state: 'ready', catalogue: partial, waitingFor: [], failure, complete, fill: full.fill }
  return failure ? { state: 'failed', ...failure } : { state: 'loading' }
}
