import type { Catalogue } from '~/domain/dataset/catalogue'
import { Tier } from '~/domain/source/source'
import { tierWords } from '~/selectors/words/source-words'

/** One line of a count: what is counted, and how many there are. */
export interface CoverageCount {
  readonly name: string
  readonly count: number
}

/** What the library holds, counted. Rows that may not be shown are in none of the counts of what is shown. */
export interface Coverage {
  readonly readings: number
  /** Those that figures and pages show. */
  readonly featured: number
  /** Those that are printed and not used as data yet, each with its reason. */
  readonly onHold: number
  readonly undated: number
  readonly indicators: number
  readonly figures: number
  readonly targets: number
  readonly judged: number
  readonly milestones: number
  readonly sources: number
  readonly themes: readonly CoverageCount[]
  /** The counties in division order, by the readings that are their own. */
  readonly counties: readonly CoverageCount[]
  readonly tiers: readonly (CoverageCount & { readonly tier: Tier })[]
}

/** Counts what a catalogue holds: nothing here is written by hand. */
export function selectCoverage(catalogue: Catalogue): Coverage {
  const readings = [...catalogue.observations.values()]
  const targets = [...catalogue.targets.values()]
  const sources = [...catalogue.sources.values()]
  const themeOf = (indicator: string) => catalogue.indicators.get(indicator)?.theme
  return {
    readings: readings.length,
    featured: readings.filter(({ display }) => display === 'featured').length,
    onHold: readings.filter(({ display }) => display === 'hold').length,
    undated: readings.filter(({ period }) => period === 'undated').length,
    indicators: catalogue.indicators.size,
    figures: catalogue.figures.size,
    targets: targets.length,
    judged: targets.filter(({ display }) => display === 'featured').length,
    milestones: catalogue.milestones.size,
    sources: sources.length,
    themes: [...catalogue.themes.values()].map(({ id, name }) => ({
      name,
      count: readings.filter(({ indicator }) => themeOf(indicator) === id).length,
    })),
    counties: catalogue.counties.map(({ adcode, name }) => ({ name, count: catalogue.byPlace.get(adcode)?.length ?? 0 })),
    tiers: Tier.options.map((tier) => ({ tier, name: tierWords[tier], count: sources.filter((source) => source.tier === tier).length })),
  }
}
