import type { Catalogue } from '~/domain/catalogue'
import type { Adcode, Id } from '~/domain/id'
import { comparisonFor } from './comparison-for'
import { isHeld } from './absent-files'
import { featuredGroups } from './featured-groups'
import type { AskedFigure } from './figure-words'
import { known } from './known'

/** Rows that a comparison of a reader's choice has at most. */
const mostRows = 10

/**
 * Who stands beside a county until a reader chooses: the partner that the curator has compared it with, else the first of the site's
 * own pair. For the city, which stands beside none, the site's own pair.
 */
export function defaultPartners(catalogue: Catalogue, adcode: Adcode): readonly Adcode[] {
  const own = known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec.regions
  if (adcode === catalogue.site.region) return own
  const pairs = [...catalogue.figures.values()].filter(({ spec }) => spec.kind === 'comparison' && spec.regions.length === 2)
  const curated = pairs.find(({ spec }) => spec.regions.includes(adcode))?.spec.regions ?? own
  return curated.filter((code) => code !== adcode).slice(0, 1)
}

/** What two or more of these counties have, in the order of the dataset. */
function sharedIndicators(catalogue: Catalogue, adcodes: readonly Adcode[]): readonly Id[] {
  const heldBy = (id: Id) => adcodes.filter((adcode) => featuredGroups(catalogue, id, adcode).length > 0).length
  return [...catalogue.indicators.values()].filter(({ id }) => isHeld(catalogue, id) && heldBy(id) > 1).map(({ id }) => id)
}

const inFocus = (figure: AskedFigure, focus: Adcode): AskedFigure =>
  figure.spec.regions.includes(focus) ? { ...figure, spec: { ...figure.spec, options: { ...figure.spec.options, focus } } } : figure

/**
 * These counties side by side: the curator's own figure where one compares just them; else on the site's measures, and on what two or
 * more of them have. `focus` stands in gold.
 */
export function countyComparison(catalogue: Catalogue, adcodes: readonly Adcode[], focus: Adcode): AskedFigure {
  const asked = inFocus(comparisonFor(catalogue, adcodes), focus)
  const { regions, indicators } = asked.spec
  const named = [...catalogue.figures.values()].find(({ spec }) => spec.kind === 'comparison' && spec.regions.join() === regions.join())
  if (named) return inFocus(named, focus)
  const rows = [...new Set([...indicators, ...sharedIndicators(catalogue, regions)])].slice(0, mostRows)
  return { ...asked, spec: { ...asked.spec, indicators: rows } }
}
