import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { seriesKey } from '~/domain/reading/series-key'

/** The groups of an indicator in one place that figures may show: featured, with a value; in order of period. */
export function featuredGroups(catalogue: Catalogue, indicator: Id, place: string): readonly ReadingGroup[] {
  const groups = catalogue.series.get(seriesKey(indicator, place)) ?? []
  return groups.filter(({ shown }) => shown.display === 'featured' && shown.value !== null)
}
