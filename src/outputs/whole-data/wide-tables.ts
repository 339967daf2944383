import type { Catalogue } from '~/domain/dataset/catalogue'
import { yearOf } from '~/domain/period/period-span'
import type { Indicator } from '~/domain/reading/indicator'
import { gather } from '~/lib/gather'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import type { DataTable } from './data-table'

/** From so many places and years on a table of both is more than the list of its readings. */
const leastPlaces = 3
const leastYears = 2

interface Point {
  readonly place: string
  readonly year: number
  readonly basis: string
  readonly value: number
}

/** What places have of an indicator for full years, in the indicator's unit; an inexact value (突破100亿元) is none to draw with. */
function pointsOf(catalogue: Catalogue, indicator: Indicator, places: readonly string[]): readonly Point[] {
  return places.flatMap((place) =>
    featuredGroups(catalogue, indicator.id, place).flatMap(({ period, shown }): readonly Point[] => {
      const year = yearOf(period)
      const isYearly = period.kind === 'year' || period.kind === 'day'
      if (year === null || !isYearly || shown.qualifier !== 'exact') return []
      const reading = shownReading(catalogue, shown, { unit: indicator.unit })
      return reading ? [{ place, year, basis: shown.basis, value: reading.value }] : []
    }),
  )
}

/** 地区生产总值_亿元_2023年及以前公布的口径: a name that a file may have. */
const fileNameOf = (...words: readonly string[]): string =>
  words
    .join('_')
    .replace(/[\\/:*?"<>|%\s]/g, '')
    .replace(/_{2,}/g, '_')

/**
 * The readings of places by year, one table for each measure and basis: places down, years across, numbers in one unit, so that it is
 * drawn where it is opened. Readings of two bases are never in one table, since they are not comparable.
 */
export function wideTables(catalogue: Catalogue): readonly DataTable[] {
  const places = [catalogue.site.region, ...catalogue.counties.map(({ adcode }) => adcode)]
  return [...catalogue.indicators.values()].flatMap((indicator) => {
    const bases = gather(pointsOf(catalogue, indicator, places), ({ basis }) => basis)
    return [...bases].flatMap(([basis, points]): readonly DataTable[] => {
      const held = places.filter((place) => points.some((point) => point.place === place))
      const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b)
      if (held.length < leastPlaces || years.length < leastYears) return []
      const unit = known(catalogue.units, indicator.unit, '单位').name
      const basisName = bases.size > 1 ? [known(catalogue.bases, basis, '口径').name] : []
      return [
        {
          id: `wide-${indicator.id}-${basis}`,
          name: `宽表/${fileNameOf(indicator.name, unit, ...basisName)}`,
          columns: [{ name: '地区', kind: 'text' }, ...years.map((year) => ({ name: `${year}年`, kind: 'number' as const }))],
          rows: held.map((place) => [
            known(catalogue.regions, place, '地区').name,
            ...years.map((year) => points.find((point) => point.place === place && point.year === year)?.value ?? null),
          ]),
        },
      ]
    })
  })
}
