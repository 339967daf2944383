import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { SourceOpener } from '~/components/source-opener'
import type { Catalogue } from '~/domain/catalogue'
import { selectSourceSheet } from '~/selectors/select-source-sheet'
import { openSource } from '~/state/filter-store'
import { useLink, usePageStores } from './page-stores'

const SourcePopover = lazy(async () => ({ default: (await import('./source-popover')).SourcePopover }))

/** Lets every number below open its source sheet; which one is open stands in the link. */
export function SourceSheets({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  const { filter } = usePageStores()
  const current = useLink((link) => link.view.source)
  const opening = useMemo(() => ({ current, open: (obs: string) => openSource(filter, obs) }), [current, filter])
  const sheet = current === null ? null : selectSourceSheet(catalogue, current)
  const anchor = current === null ? null : document.querySelector(`#root [data-obs="${current}"]`)
  return (
    <SourceOpener value={opening}>
      {children}
      {sheet && (
        <Suspense>
          <SourcePopover sheet={sheet} anchor={anchor} onClose={() => openSource(filter, null)} />
        </Suspense>
      )}
    </SourceOpener>
  )
}
