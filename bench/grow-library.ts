import type { Rows } from '~/data/load-rows'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import type { Region, Subject } from '~/domain/place/region'
import type { Observation } from '~/domain/reading/observation'
import type { Citation } from '~/domain/source/source'
import type { Target } from '~/domain/target/target'
import type { Library } from './library'

/** Sets of indicators and plan periods that each further city has: so many copies of today's rows stand in it. */
const indicatorSets = 5
const planPeriods = 4
const copiesPerCity = indicatorSets * planPeriods

/** Two-digit prefixes of codes that today's data do not use. */
const firstPrefix = 15

/** Where a copy stands: in which other city, with which set of indicators, how many years earlier. 0 is today's data. */
interface Place {
  readonly copy: number
  readonly city: number
  readonly set: number
  readonly years: number
}

function placeOf(copy: number): Place {
  if (copy === 0) return { copy, city: 0, set: 0, years: 0 }
  const within = (copy - 1) % copiesPerCity
  const city = 1 + Math.floor((copy - 1) / copiesPerCity)
  return { copy, city, set: within % indicatorSets, years: 10 * Math.floor(within / indicatorSets) }
}

const regionIn = (adcode: Adcode, { city }: Place): Adcode => (city === 0 ? adcode : `${firstPrefix + city - 1}${adcode.slice(2)}`)
const indicatorIn = (id: Id, { set }: Place): Id => (set === 0 ? id : `${id}.set${set}`)
const cityOwn = (id: Id, { city }: Place): Id => (city === 0 ? id : `${id}.city${city}`)
const rowId = (id: Id, { copy }: Place): Id => (copy === 0 ? id : `${id}.copy${copy}`)
const earlier = (text: string, { years }: Place): string => text.replace(/\d{4}/g, (year) => String(Number(year) - years))

const citedIn = (sources: readonly Citation[], place: Place): Citation[] =>
  sources.map((citation) => ({ ...citation, document: cityOwn(citation.document, place) }))

/** What readings and targets have in common, moved to their place. */
function moved<Row extends Observation | Target>(row: Row, place: Place): Row {
  return {
    ...row,
    id: rowId(row.id, place),
    indicator: indicatorIn(row.indicator, place),
    region: row.region === null ? null : regionIn(row.region, place),
    ...(row.subject === undefined ? {} : { subject: cityOwn(row.subject, place) }),
    period: earlier(row.period, place),
    sources: citedIn(row.sources, place),
  }
}

function observationIn(row: Observation, place: Place): Observation {
  const { window, supersedes, compareWith } = row
  return {
    ...moved(row, place),
    ...(window === undefined ? {} : { window: [earlier(window[0], place), earlier(window[1], place)] }),
    ...(supersedes === undefined ? {} : { supersedes: rowId(supersedes, place) }),
    ...(compareWith === undefined ? {} : { compareWith: rowId(compareWith, place) }),
  }
}

function targetIn(row: Target, place: Place): Target {
  const { relativeTo } = row
  return {
    ...moved(row, place),
    ...(relativeTo === undefined ? {} : { relativeTo: { ...relativeTo, indicator: indicatorIn(relativeTo.indicator, place) } }),
  }
}

function milestoneIn(row: Milestone, place: Place): Milestone {
  return {
    ...row,
    id: rowId(row.id, place),
    regions: row.regions.map((region) => regionIn(region, place)),
    ...(row.subject === undefined ? {} : { subject: cityOwn(row.subject, place) }),
    date: row.date === null ? null : earlier(row.date, place),
    sources: citedIn(row.sources, place),
  }
}

function rowsIn(part: Rows, places: readonly Place[]): Rows {
  return {
    ...part,
    observations: places.flatMap((place) => part.observations.map((row) => observationIn(row, place))),
    targets: places.flatMap((place) => part.targets.map((row) => targetIn(row, place))),
    milestones: places.flatMap((place) => part.milestones.map((row) => milestoneIn(row, place))),
  }
}

const regionOf = (row: Region, place: Place): Region => ({
  ...row,
  adcode: regionIn(row.adcode, place),
  parent: row.parent === null ? null : regionIn(row.parent, place),
})

const subjectOf = (row: Subject, place: Place): Subject => ({
  ...row,
  id: cityOwn(row.id, place),
  region: row.region === null ? null : regionIn(row.region, place),
})

/**
 * A library of `factor` times the rows. Every copy stands in another city, with indicators, plan periods, enterprises and documents
 * of its own, so that the whole grows and what any county holds does not. The words of milestones keep their references.
 * RangeError for a factor that the six digits of region codes cannot hold.
 */
export function grownLibrary({ manifest, core, rows }: Library, factor: number): Library {
  const places = Array.from({ length: factor }, (_, copy) => placeOf(copy))
  const cities = [...new Map(places.map((place) => [place.city, place])).values()]
  const sets = [...new Map(places.map((place) => [place.set, place])).values()]
  if (firstPrefix + cities.length > 100) throw new RangeError(`${factor} copies need more cities than there are codes for`)
  return {
    manifest,
    core: {
      ...core,
      regions: cities.flatMap((place) => core.regions.map((row) => regionOf(row, place))),
      subjects: cities.flatMap((place) => core.subjects.map((row) => subjectOf(row, place))),
      sources: cities.flatMap((place) => core.sources.map((row) => ({ ...row, id: cityOwn(row.id, place) }))),
      indicators: sets.flatMap((place) =>
        core.indicators.map((row) => ({
          ...row,
          id: indicatorIn(row.id, place),
          ...(row.of === undefined ? {} : { of: indicatorIn(row.of, place) }),
        })),
      ),
    },
    rows: rows.map((part) => rowsIn(part, places)),
  }
}
