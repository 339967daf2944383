import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { figureLink } from '~/features/shared-address'
import { citeFigure, type FigureCitation } from '~/outputs/cite'
import type { PicturePlace } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { useFullData } from '../full-data'

/** The reader's own day, as a citation has it: 2026-01-31. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** How a figure is cited, read today, and the words around its pictures; neither changes as long as the figure does not. */
export function useCitation(
  catalogue: Catalogue,
  record: FigureRecord,
): { readonly citation: FigureCitation; readonly place: PicturePlace } {
  // Full titles and citations come with the full datasets.
  useFullData(catalogue, true)
  const [readOn] = useState(today)
  const place = useMemo(
    () => ({ name: catalogue.site.name, asOf: record.asOf, version: catalogue.version, link: figureLink(record) }),
    [catalogue, record],
  )
  const citation = useMemo(() => citeFigure(catalogue, record, place, readOn), [catalogue, record, place, readOn])
  return { citation, place }
}
