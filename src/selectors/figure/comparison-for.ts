import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { known } from '~/selectors/reading/require-row'
import type { AskedFigure } from './figure-words'

/** The comparison of these counties: the site's own figure with its words for its own counties, the same measures for others. */
export function comparisonFor(catalogue: Catalogue, adcodes: readonly Adcode[]): AskedFigure {
  const own = known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图')
  const regions = catalogue.counties.filter(({ adcode }) => adcodes.includes(adcode))
  const codes = regions.map(({ adcode }) => adcode)
  if (codes.join() === own.spec.regions.join()) return own
  return { id: null, spec: { ...own.spec, regions: codes }, neutral: regions.map(({ name }) => name).join('、') }
}
