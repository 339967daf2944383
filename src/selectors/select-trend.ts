import type { Catalogue, ReadingGroup } from '~/domain/catalogue'
import { printNumber } from '~/domain/print-value'
import { yearOf } from '~/domain/period-span'
import { Tier } from '~/domain/source'
import { bestTier } from './best-tier'
import { featuredGroups } from './featured-groups'
import type { TrendPoint, TrendRecord } from './figure-record'
import { figureWords, type AskedFigure } from './figure-words'
import { known } from './known'
import { shownReading } from './shown-reading'
import { yearTargets } from './trend-targets'

interface Dated {
  readonly year: number
  readonly group: ReadingGroup
}

/** Whole years and days within a year; parts of a year and undated readings are no points of a yearly line. */
function datedGroups(groups: readonly ReadingGroup[]): readonly Dated[] {
  return groups.flatMap((group) => {
    const year = yearOf(group.period)
    const whole = group.period.kind === 'year' || group.period.kind === 'day'
    return year !== null && whole ? { year, group } : []
  })
}

const rankOf = (catalogue: Catalogue, { shown }: ReadingGroup): number => Tier.options.indexOf(bestTier(catalogue, shown))

/** One reading a year: where a year has readings on two bases, the better tier. */
function onePerYear(catalogue: Catalogue, dated: readonly Dated[]): readonly Dated[] {
  const best = new Map<number, Dated>()
  for (const entry of dated) {
    const rival = best.get(entry.year)
    if (!rival || rankOf(catalogue, entry.group) < rankOf(catalogue, rival.group)) best.set(entry.year, entry)
  }
  return [...best.values()].sort((a, b) => a.year - b.year)
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

function breaksOf(catalogue: Catalogue, dated: readonly Dated[]): TrendRecord['breaks'] {
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

/** Where the value axis starts: as the figure asks while all that is shown stands above it, else at 0, so that nothing is cut off. */
function axisStart(asked: number | undefined, values: readonly number[]): number {
  return asked !== undefined && values.every((value) => value >= asked) ? asked : 0
}

/** The one line over a trend: where, in what unit, where the axis starts if not at 0, and what a break means. */
function leadOf(region: string, unit: string, axisFrom: number, broken: boolean): string {
  const axis = axisFrom === 0 ? '' : `，纵轴从${printNumber(axisFrom)}起`
  return `${region}，${unit}${axis}${broken ? '；口径调整前后不可比，未作连接' : ''}`
}

/** One indicator in one place over the years asked for (default: the plan with its base year). */
export function selectTrend(catalogue: Catalogue, figure: AskedFigure): TrendRecord {
  const { spec } = figure
  const indicator = known(catalogue.indicators, spec.indicators[0] ?? '', '指标')
  const place = spec.regions[0] ?? catalogue.site.region
  const unit = known(catalogue.units, indicator.unit, '单位')
  const asked = spec.periods.flatMap((text) => (/^\d{4}$/.test(text) ? Number(text) : []))
  const from = asked.length > 0 ? Math.min(...asked) : catalogue.plan.base
  const to = asked.length > 0 ? Math.max(...asked) : catalogue.plan.to
  const dated = onePerYear(catalogue, datedGroups(featuredGroups(catalogue, indicator.id, place))).filter(
    (entry) => entry.year >= from && entry.year <= to,
  )
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const points = dated.flatMap(({ year, group }): TrendPoint[] => {
    const reading = shownReading(catalogue, group.shown, { unit: indicator.unit })
    return reading ? [{ ...reading, year }] : []
  })
  const breaks = breaksOf(catalogue, dated)
  const region = known(catalogue.regions, place, '地区')
  const targets = yearTargets(catalogue, spec.options.targets ?? [], indicator, place, years)
  const axisFrom = axisStart(
    spec.options.axisFrom,
    [...points, ...targets].map(({ value }) => value),
  )
  return {
    kind: 'trend',
    ...figureWords(catalogue, figure, leadOf(region.name, unit.name, axisFrom, breaks.length > 0), [
      ...dated.map((entry) => entry.group.shown),
      ...targets.map(({ row }) => row),
    ]),
    indicator: indicator.id,
    indicatorName: indicator.name,
    regionName: region.name,
    unit: unit.name,
    years,
    points,
    runs: runsOf(dated),
    gaps: years.filter((year) => !points.some((point) => point.year === year)),
    axisFrom,
    targets: targets.map(({ row, year, value, text }) => ({ target: row.id, year, value, text })),
    breaks,
  }
}
