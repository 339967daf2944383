import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { known } from '~/selectors/reading/require-row'

/** The counties of the panels: those of the link that are this city's, else the site's own. */
export function chosenCounties(catalogue: Catalogue, asked: readonly Adcode[]): readonly Adcode[] {
  const held = asked.filter((code) => catalogue.counties.some((county) => county.adcode === code))
  return held.length > 0 ? held : known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec.regions
}
