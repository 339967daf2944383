import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import { Tier } from '~/domain/source/source'
import { bestTier } from './require-row'

/** What a place has of one year. */
export interface Dated {
  readonly year: number
  readonly group: ReadingGroup
}

/** More than there are tiers: the basis decides first. */
const manyTiers = 10

/**
 * Of two readings of one year the one whose basis the place has in most years, since a line joins that alone: a census next to
 * year-ends would leave dots. Among equals the better tier.
 */
function rankOf(catalogue: Catalogue, { group: { shown } }: Dated, all: readonly Dated[]): number {
  const years = new Set(all.filter(({ group }) => group.shown.basis === shown.basis).map(({ year }) => year))
  return Tier.options.indexOf(bestTier(catalogue, shown)) - manyTiers * years.size
}

/** One reading a year, where a year has readings on two bases. */
export function onePerYear(catalogue: Catalogue, dated: readonly Dated[]): readonly Dated[] {
  const best = new Map<number, Dated>()
  for (const entry of dated) {
    const rival = best.get(entry.year)
    if (!rival || rankOf(catalogue, entry, dated) < rankOf(catalogue, rival, dated)) best.set(entry.year, entry)
  }
  return [...best.values()].sort((a, b) => a.year - b.year)
}
