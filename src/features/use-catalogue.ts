import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { buildCatalogue } from '~/data/build-catalogue'
import { coreQuery, manifestQuery, rowsQuery } from '~/data/catalogue-query'
import { DatasetError } from '~/data/dataset-error'
import type { Rows } from '~/data/load-rows'
import { rowPaths } from '~/data/load-manifest'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/catalogue'

export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly catalogue: Catalogue; readonly waitingFor: readonly string[] }

/** How long one slow file may hold back the others, in milliseconds. */
const patience = 2500

function failure(error: unknown): string {
  return error instanceof DatasetError ? error.message : '数据没有读到，原因不明。请刷新页面重试。'
}

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
 * The datasets, validated and indexed. Shows nothing half: the catalogue comes when core and rows are there, or when
 * the slow ones have been waited for long enough; those that come later join then.
 */
export function useCatalogue(read: Read): Loading {
  const manifest = useQuery(manifestQuery(read))
  const version = manifest.data?.version ?? ''
  const core = useQuery({ ...coreQuery(read, version), enabled: manifest.isSuccess })
  const paths = useMemo(() => (manifest.data ? rowPaths(manifest.data) : []), [manifest.data])
  const rows = useQueries({
    queries: paths.map((path) => rowsQuery(read, version, path)),
    combine: (results) => results.map((result) => result.data),
  })
  const over = usePatienceOver(core.isSuccess)
  const arrived = rows.filter((part): part is Rows => part !== undefined)
  const complete = arrived.length === paths.length
  const ready = manifest.data && core.data && (complete || over)
  const catalogue = useMemo(
    () => (ready && manifest.data && core.data ? buildCatalogue(manifest.data, core.data, arrived) : null),
    // The arrived rows change exactly when their number does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [ready, manifest.data, core.data, arrived.length],
  )
  if (catalogue) {
    const waitingFor = paths.filter((path) => !arrived.some((part) => part.path === path))
    return { state: 'ready', catalogue, waitingFor }
  }
  const error = manifest.error ?? core.error
  if (error) {
    const retry = () => void (manifest.isError ? manifest.refetch() : core.refetch())
    return { state: 'failed', message: failure(error), retry }
  }
  return { state: 'loading' }
}
