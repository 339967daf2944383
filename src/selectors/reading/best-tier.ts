import type { Catalogue } from '~/domain/dataset/catalogue'
import { type Citation, Tier } from '~/domain/source/source'
import { known } from './require-row'

/** The best tier among the sources of a reading, or of whatever else cites some. */
export function bestTier(catalogue: Catalogue, row: { readonly sources: readonly Pick<Citation, 'document'>[] }): Tier {
  const tiers = row.sources.map(({ document }) => known(catalogue.sources, document, '来源').tier)
  return Tier.options.find((tier) => tiers.includes(tier)) ?? 'U'
}
