import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import { touchingDivisions } from '~/domain/place/touching-divisions'
import type { WordPiece } from '~/selectors/words/word-references'
import { wordPieces, isKeptBack } from '~/selectors/words/words'

/** What a county is known by, in the curator's words; null where it has none, milestones did not load, or a reading in it is on hold. */
export function countyHighlight(catalogue: Catalogue, adcode: Adcode): Milestone | null {
  const found = catalogue.milestonesOf.get(adcode)?.find(({ highlight }) => highlight)
  return found && !isKeptBack(catalogue, found.text) ? found : null
}

export interface Neighbour {
  readonly adcode: Adcode
  readonly name: string
  /** What it is known by; empty where that cannot be shown. */
  readonly highlight: readonly WordPiece[]
}

/** The divisions that touch a county on the schematic map, in division order; all of them for the city. */
export function selectNeighbours(catalogue: Catalogue, adcode: Adcode): readonly Neighbour[] {
  const touching = touchingDivisions(catalogue.hexMap).get(adcode)
  const around = adcode === catalogue.site.region ? catalogue.counties : catalogue.counties.filter((county) => touching?.has(county.adcode))
  return around.map((county) => ({
    adcode: county.adcode,
    name: county.name,
    highlight: wordPieces(catalogue, (countyHighlight(catalogue, county.adcode)?.text ?? '').replace(/。$/, '')),
  }))
}
