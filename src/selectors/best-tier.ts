import type { Catalogue } from '~/domain/catalogue'
import type { Observation } from '~/domain/observation'
import { Tier } from '~/domain/source'
import { known } from './known'

/** The best tier among the sources of a reading. */
export function bestTier(catalogue: Catalogue, row: Observation): Tier {
  const tiers = row.sources.map(({ document }) => known(catalogue.sources, document, '来源').tier)
  return Tier.options.find((tier) => tiers.includes(tier)) ?? 'U'
}
