import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { touchingDivisions } from '~/domain/place/touching-divisions'
import { comparisonFor } from '~/selectors/figure/comparison-figure'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { sharedReadings } from '~/selectors/figure/shared-readings'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { isAvailable } from '~/selectors/record/absent-files'

/** Rows that a comparison of a reader's choice has at most, and the least for which a neighbour is proposed. */
const mostRows = 10
const leastRows = 5

/** What all of these places have, in the order of the dataset: no row has an empty side. */
function commonIndicators(catalogue: Catalogue, adcodes: readonly Adcode[]): readonly Id[] {
  const isAvailableInAll = (id: Id) =>
    isAvailable(catalogue, id) && adcodes.every((adcode) => featuredGroups(catalogue, id, adcode).length > 0)
  return [...catalogue.indicators.keys()].filter(isAvailableInAll)
}

/** Those of them that can be set side by side: of one period and on one basis. */
function sharedIndicators(catalogue: Catalogue, adcodes: readonly Adcode[]): readonly Id[] {
  const isShared = (id: Id) => sharedReadings(catalogue, id, adcodes, []).every(({ shared }) => shared)
  return commonIndicators(catalogue, adcodes).filter(isShared)
}

/** The neighbours of a county, in division order, then the others. */
function nearestFirst(catalogue: Catalogue, adcode: Adcode): readonly Adcode[] {
  const touching = touchingDivisions(catalogue.hexMap).get(adcode)
  const others = catalogue.counties.map((county) => county.adcode).filter((code) => code !== adcode)
  return [...others].sort((a, b) => Number(touching?.has(b) ?? false) - Number(touching?.has(a) ?? false))
}

/**
 * With whom a county is compared until a reader chooses: whom its editor named, else the first neighbour that shares enough rows with it, else
 * whoever shares most. For the city, which has no neighbour, the site's own pair.
 */
export function defaultPartners(catalogue: Catalogue, adcode: Adcode): readonly Adcode[] {
  if (adcode === catalogue.site.region) return known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec.regions
  const named = catalogue.editions.get(adcode)?.with
  if (named !== undefined) return [named]
  const counted = nearestFirst(catalogue, adcode).map((code) => ({ code, rows: sharedIndicators(catalogue, [adcode, code]).length }))
  const most = counted.reduce((best, one) => (one.rows > best.rows ? one : best), counted[0] ?? { code: adcode, rows: 0 })
  return [(counted.find(({ rows }) => rows >= leastRows) ?? most).code]
}

/**
 * These counties side by side on what all of them have: the site's own measures, then what is of one period, then the rest; where that is
 * nothing, on the site's measures.
 * `focus` is drawn in gold.
 */
export function countyComparison(catalogue: Catalogue, adcodes: readonly Adcode[], focus: Adcode): RequestedFigure {
  const { spec } = comparisonFor(catalogue, adcodes)
  const { regions } = spec
  const common = commonIndicators(catalogue, regions)
  const own = spec.indicators.filter((id) => common.includes(id))
  const rows = [...new Set([...own, ...sharedIndicators(catalogue, regions), ...common])].slice(0, mostRows)
  const names = catalogue.counties.flatMap(({ adcode, name }) => (regions.includes(adcode) ? [name] : []))
  const options = regions.includes(focus) ? { focus } : {}
  return {
    id: null,
    spec: { ...spec, indicators: rows.length > 0 ? rows : spec.indicators, options },
    neutral: names.join('、'),
  }
}
