import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import { yearOf } from '~/domain/period/period-span'
import type { Indicator } from '~/domain/reading/indicator'
import type { Observation } from '~/domain/reading/observation'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { onePerYear, type Dated } from '~/selectors/reading/one-per-year'
import { shownReading } from '~/selectors/reading/shown-reading'
import type { TrendLine, TrendPoint } from './record-parts'

/** Full years and days within a year; parts of a year and undated readings are no points of a yearly line. */
function datedGroups(groups: readonly ReadingGroup[]): readonly Dated[] {
  return groups.flatMap((group) => {
    const year = yearOf(group.period)
    const isYearly = group.period.kind === 'year' || group.period.kind === 'day'
    return year !== null && isYearly ? { year, group } : []
  })
}

/** Runs that a line may join: consecutive years on one basis. */
function runsOf(dated: readonly Dated[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  dated.forEach((entry, index) => {
    const last = dated[index - 1]
    const alike = last && last.year + 1 === entry.year && last.group.shown.basis === entry.group.shown.basis
    // A line from a value to a bound (八成以上) would draw a course that nobody has printed.
    const joins = alike && last.group.shown.qualifier === 'exact' && entry.group.shown.qualifier === 'exact'
    const run = runs.at(-1)
    if (joins && run) run.push(index)
    else runs.push([index])
  })
  return runs
}

function breaksOf(catalogue: Catalogue, dated: readonly Dated[]): TrendLine['breaks'] {
  return dated.flatMap((entry, index) => {
    const last = dated[index - 1]
    if (!last || last.group.shown.basis === entry.group.shown.basis) return []
    const basis = catalogue.bases.get(entry.group.shown.basis)
    // A census has its own mark, which says that it is counted otherwise.
    if (basis?.census === true || catalogue.bases.get(last.group.shown.basis)?.census === true) return []
    const note = basis?.breakNote ?? '前后口径不同'
    return { after: last.year, before: entry.year, note, short: basis?.breakShort ?? '口径不同' }
  })
}

/** The yearly readings of one place, ready to draw; `shown` are their rows. */
interface YearlyReadings extends TrendLine {
  readonly shown: readonly Observation[]
}

/** What a place has of an indicator in these years: one reading a year, the runs that a line may join, and where the basis changes. */
export function yearlyReadings(catalogue: Catalogue, indicator: Indicator, place: string, years: readonly number[]): YearlyReadings {
  const groups = datedGroups(featuredGroups(catalogue, indicator.id, place)).filter(({ year }) => years.includes(year))
  const dated = onePerYear(catalogue, groups)
  const points = dated.flatMap(({ year, group }): TrendPoint[] => {
    const reading = shownReading(catalogue, group.shown, { unit: indicator.unit })
    return reading ? [{ ...reading, year }] : []
  })
  return {
    shown: dated.map(({ group }) => group.shown),
    points,
    runs: runsOf(dated),
    gaps: years.filter((year) => !points.some((point) => point.year === year)),
    breaks: breaksOf(catalogue, dated),
  }
}

/** The years that a figure asks for, every one between the first and the last: by default the plan with its base year. */
export function requestedYears({ plan }: Catalogue, periods: readonly string[]): readonly number[] {
  const requested = periods.flatMap((text) => (/^\d{4}$/.test(text) ? Number(text) : []))
  const from = requested.length > 0 ? Math.min(...requested) : plan.base
  const to = requested.length > 0 ? Math.max(...requested) : plan.to
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
