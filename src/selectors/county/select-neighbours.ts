import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { touchingDivisions } from '~/domain/place/touching-divisions'
import type { WordPiece } from '~/selectors/words/word-references'
import { wordPieces } from '~/selectors/words/words'
import { countyHighlight } from './county-highlight'

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
