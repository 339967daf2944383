import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { yearOf } from '~/domain/period/period-span'
import { featuredGroups } from '~/selectors/reading/featured-groups'

/** What the chosen places have of an indicator, for a list to choose from: 4个县（区、市），2020—2024年. */
export function heldWords(catalogue: Catalogue, indicator: Id, regions: readonly Adcode[]): string {
  const held = regions.map((place) => featuredGroups(catalogue, indicator, place)).filter((groups) => groups.length > 0)
  if (held.length === 0) return '所选地区没有'
  const years = held.flat().flatMap(({ period }) => yearOf(period) ?? [])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const time = years.length === 0 ? '未注明年份' : first === last ? `${first}年` : `${first}—${last}年`
  return regions.length === 1 ? time : `${held.length}个县（区、市），${time}`
}
