import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'

/** Which county of a comparison stands in gold, by its place: the one in focus, else the last of two; null where none does. */
export function goldSide({ regions, spec }: ComparisonRecord): number | null {
  const focus = regions.findIndex(({ adcode }) => adcode === spec.options.focus)
  if (focus >= 0) return regions.length > 1 ? focus : null
  return regions.length === 2 ? 1 : null
}
