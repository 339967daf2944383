import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { isDated } from '~/domain/period/period-span'
import { seriesKey } from '~/domain/reading/observation'

/** The latest of groups in order of period: a dated one, else one of the plan's span, else one whose year is not printed. */
export function latestGroup(groups: readonly ReadingGroup[]): ReadingGroup | null {
  return (
    groups.findLast(({ period }) => isDated(period)) ?? groups.findLast(({ period }) => period.kind === 'since') ?? groups.at(-1) ?? null
  )
}

/** The groups of an indicator in one place that figures may show: featured, with a value; in order of period. */
export function featuredGroups(catalogue: Catalogue, indicator: Id, place: string): readonly ReadingGroup[] {
  const groups = catalogue.series.get(seriesKey(indicator, place)) ?? []
  return groups.filter(({ shown }) => shown.display === 'featured' && shown.value !== null)
}
