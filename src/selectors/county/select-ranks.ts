import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { placeObservations, placeRow, type PlaceRow } from '~/selectors/reading/place-rows'
import { known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'

export interface PlaceRank extends PlaceRow {
  readonly sourceLine: string
}

/** The ranks of a region as documents print them, in their words; none is computed. */
export function selectRanks(catalogue: Catalogue, adcode: Adcode): readonly PlaceRank[] {
  return placeObservations(catalogue, adcode).flatMap((row): PlaceRank[] => {
    const indicator = known(catalogue.indicators, row.indicator, '指标')
    if (indicator.relation !== 'rank' || row.display !== 'featured') return []
    const shown = placeRow(catalogue, row)
    return shown ? [{ ...shown, sourceLine: sourceLine(catalogue, [row]) }] : []
  })
}
