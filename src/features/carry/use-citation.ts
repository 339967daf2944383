import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { figureLink } from '~/features/shared-address'
import { citeFigure, type FigureCitation } from '~/outputs/cite'
import type { PicturePlace } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { useFullData } from '../full-data'
import { today } from '../today'

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
