import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { PeriodText } from '~/domain/period/period'
import { comparePeriods, isDated, spanMonths } from '~/domain/period/period-span'
import { areComparable } from '~/domain/reading/comparable'
import { featuredGroups, latestGroup } from '~/selectors/reading/featured-groups'

/** Why readings of one indicator are not to be compared, in a few words: 年份不一, 口径不一 …; '' where they are. */
export function unlikeWords(found: readonly PlaceReading[]): string {
  const groups = found.flatMap(({ group }) => group ?? [])
  if (groups.length < 2 || found.every(({ group, shared }) => group === null || shared)) return ''
  if (groups.some(({ period }) => period.kind === 'undated')) return '有的未注明年份'
  if (groups.some(({ period }) => !isDated(period))) return '起止年份原文未注明'
  const periods = new Set(groups.map(({ period }) => period.text))
  if (periods.size === 1) return '口径不一'
  return groups.every(({ period }) => period.kind === 'year') ? '年份不一' : '时期不一'
}

/** What one place shows of an indicator. `shared`: of the period and basis that the places have in common. */
export interface PlaceReading {
  readonly place: string
  readonly group: ReadingGroup | null
  readonly shared: boolean
}

const comparand = ({ period, shown }: ReadingGroup) => ({ period, basis: shown.basis })
const alike = (a: ReadingGroup, b: ReadingGroup): boolean => areComparable(comparand(a), comparand(b))

/** A half-year or a quarter of what runs through the year: less telling than the year where both are shared. */
function isPartYear({ period, shown }: ReadingGroup): boolean {
  return shown.timing !== 'instant' && (spanMonths(period) ?? 12) < 12
}

/** The reading whose period and basis most places have; among equals a full year, then the latest. null where no two agree. */
function mostShared(byPlace: readonly (readonly ReadingGroup[])[]): ReadingGroup | null {
  const counted = byPlace
    .flat()
    .map((group) => ({ group, count: byPlace.filter((own) => own.some((other) => alike(group, other))).length }))
  const [best] = counted.sort(
    (a, b) =>
      b.count - a.count || Number(isPartYear(a.group)) - Number(isPartYear(b.group)) || comparePeriods(b.group.period, a.group.period),
  )
  const places = byPlace.filter((own) => own.length > 0).length
  return best && (best.count > 1 || places === 1) ? best.group : null
}

/**
 * An indicator's readings in several places, as far as they can be set side by side: of the period and basis that most of
 * them share (of those requested, where any are); a place without it shows its latest full year, else its latest part of one,
 * else a reading without a date.
 */
export function sharedReadings(
  catalogue: Catalogue,
  indicator: Id,
  places: readonly string[],
  periods: readonly PeriodText[],
): readonly PlaceReading[] {
  const featured = places.map((place) => featuredGroups(catalogue, indicator, place))
  const dated = featured.map((groups) =>
    groups.filter(({ period }) => isDated(period) && (periods.length === 0 || periods.includes(period.text))),
  )
  const common = mostShared(dated)
  return places.map((place, index): PlaceReading => {
    const same = common && dated[index]?.find((group) => alike(group, common))
    if (same) return { place, group: same, shared: true }
    const own = dated[index] ?? []
    const undated = latestGroup((featured[index] ?? []).filter(({ period }) => !isDated(period)))
    return { place, group: own.findLast((group) => !isPartYear(group)) ?? own.at(-1) ?? undated, shared: false }
  })
}
