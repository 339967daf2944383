import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { useFullData } from '~/features/full-data'
import { placedFigure } from '~/selectors/county/placed-figures'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'

/** The embed of an unnamed figure: its files' name, and what its page shows. */
interface PlacedRecord {
  readonly id: Id
  /** With the words that it has on the place's page, which are those of the embed. */
  readonly record: FigureRecord
}

/**
 * The embed of an unnamed figure where the site itself puts it on a place's page; null of any other, and undefined until the full datasets
 * are there, which alone say what those pages show.
 */
export function usePlaced(catalogue: Catalogue, { spec }: FigureRecord): PlacedRecord | null | undefined {
  const isWaiting = useFullData(catalogue, true)
  return useMemo(() => {
    if (isWaiting) return undefined
    const placed = placedFigure(catalogue, spec)
    return placed && { id: placed.id, record: selectFigure(catalogue, placed.figure) }
  }, [catalogue, spec, isWaiting])
}
