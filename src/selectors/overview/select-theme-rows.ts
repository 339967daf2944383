import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { isDrawable } from '~/selectors/figure/main-figure'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { featuredGroups, latestGroup } from '~/selectors/reading/featured-groups'
import { bestTier } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'

export interface ThemeRow {
  readonly indicator: Id
  readonly name: string
  readonly reading: ShownReading
  readonly tier: string
  /** Whether the main place can show it. */
  readonly drawable: boolean
}

/** All indicators of a theme that the region has a reading of, each with its latest. */
export function selectThemeRows(catalogue: Catalogue, theme: Id): readonly ThemeRow[] {
  return [...catalogue.indicators.values()].flatMap((indicator) => {
    if (indicator.theme !== theme) return []
    const group = latestGroup(featuredGroups(catalogue, indicator.id, catalogue.site.region))
    const reading = group && shownReading(catalogue, group.shown)
    if (!group || !reading) return []
    const tier = bestTier(catalogue, group.shown)
    return [{ indicator: indicator.id, name: indicator.name, reading, tier, drawable: isDrawable(catalogue, indicator.id) }]
  })
}
