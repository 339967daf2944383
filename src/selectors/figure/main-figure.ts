import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { Figure } from '~/domain/figure/figure'
import type { PeriodText } from '~/domain/period/period'
import { comparePeriods, isDated } from '~/domain/period/period-span'
import { gather } from '~/lib/gather'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { periodWords, timeWords } from '~/selectors/words/period-words'
import type { RequestedFigure } from './figure-words'
import { requestedYears, yearlyReadings } from './yearly-readings'

/** So few counties make no map: the city's own course says more. */
const leastCounties = 2

/** A period that a map can show. */
export interface PeriodChoice {
  readonly key: PeriodText
  readonly name: string
}

/** The figure of the main place, and the choices offered with it. `indicator` is null for the site's own first figure. */
interface MainChoice {
  readonly figure: RequestedFigure
  readonly indicator: Id | null
  readonly period: PeriodText | null
  readonly periods: readonly PeriodChoice[]
}

const isYearly = ({ period }: ReadingGroup) => period.kind === 'year' || period.kind === 'day'

const countiesOf = ({ counties }: Catalogue): readonly Adcode[] => counties.map(({ adcode }) => adcode)

/** The dated periods of an indicator over some places, earliest first, each with the number of places that have it. */
export function countedPeriods(catalogue: Catalogue, indicator: Id, places: readonly Adcode[]) {
  const featured = places.flatMap((place) => featuredGroups(catalogue, indicator, place))
  const dated = gather(
    featured.filter(({ period }) => isDated(period)),
    ({ period }) => period.text,
  )
  // A place may hold one period on two bases: it is one place all the same.
  const counted = [...dated.values()].map((groups) => ({ groups, count: new Set(groups.map(({ shown }) => shown.region)).size }))
  return counted
    .flatMap(({ groups, count }) => (groups[0] ? [{ group: groups[0], rows: groups.map(({ shown }) => shown), count }] : []))
    .sort((a, b) => comparePeriods(a.group.period, b.group.period))
}

/** Enough counties in one period, those whose year is not printed counted with them: they appear on every period's map. */
function isOnMap(catalogue: Catalogue, indicator: Id): boolean {
  const undated = catalogue.counties.filter(({ adcode }) =>
    featuredGroups(catalogue, indicator, adcode).some(({ period }) => !isDated(period)),
  )
  const most = Math.max(0, ...countedPeriods(catalogue, indicator, countiesOf(catalogue)).map(({ count }) => count))
  return most + undated.length >= leastCounties
}

/** Whether an indicator can be the main figure: over the counties, or as the city's course. */
export function isDrawable(catalogue: Catalogue, indicator: Id): boolean {
  // A rank has no scale to be drawn on: it is listed in its theme.
  if (catalogue.indicators.get(indicator)?.relation === 'rank') return false
  return isOnMap(catalogue, indicator) || featuredGroups(catalogue, indicator, catalogue.site.region).some(isYearly)
}

/** The named figure that says the same, with its words, if there is one. */
function namedMap(catalogue: Catalogue, indicator: Id, period: PeriodText): Figure | undefined {
  return [...catalogue.figures.values()].find(
    ({ spec }) => spec.kind === 'map' && spec.indicators[0] === indicator && spec.periods.join() === period,
  )
}

function mapChoice(catalogue: Catalogue, indicator: Id, requested: PeriodText | null): MainChoice {
  const regions = countiesOf(catalogue)
  const counted = countedPeriods(catalogue, indicator, regions)
  // The period that most counties have; of several the latest.
  const best = counted.reduce<(typeof counted)[number] | null>((top, one) => (top && top.count > one.count ? top : one), null)
  const period = counted.some(({ group }) => group.period.text === requested) ? requested : (best?.group.period.text ?? null)
  const { name } = known(catalogue.indicators, indicator, '指标')
  const time = timeWords(catalogue, counted.find(({ group }) => group.period.text === period)?.rows ?? [])
  const unnamed: RequestedFigure = {
    id: null,
    spec: { kind: 'map', indicators: [indicator], regions: [...regions], periods: period === null ? [] : [period], options: {} },
    neutral: `${time}各县（区、市）${name}`,
  }
  return {
    figure: (period !== null && namedMap(catalogue, indicator, period)) || unnamed,
    indicator,
    period,
    // The latest first: on a phone only the start of the row is in view.
    periods: counted.map(({ group }) => ({ key: group.period.text, name: periodWords(catalogue, group.shown) })).reverse(),
  }
}

function trendChoice(catalogue: Catalogue, indicator: Id): MainChoice {
  const { site, plan } = catalogue
  const measure = known(catalogue.indicators, indicator, '指标')
  const named = [...catalogue.figures.values()].find(
    ({ spec }) => spec.kind === 'trend' && spec.indicators[0] === indicator && spec.regions.join() === site.region,
  )
  const place = known(catalogue.regions, site.region, '地区').name
  const spec: RequestedFigure['spec'] = {
    kind: 'trend',
    indicators: [indicator],
    regions: [site.region],
    periods: [String(plan.base), String(plan.to)],
    options: {},
  }
  const time = timeWords(catalogue, yearlyReadings(catalogue, measure, site.region, requestedYears(catalogue, spec.periods)).shown)
  return { figure: named ?? { id: null, spec, neutral: `${time}${measure.name}（${place}）` }, indicator, period: null, periods: [] }
}

/** The indicator that a link means: its id, or that of a map's figure as links of the first edition had it. */
function requestedIndicator(catalogue: Catalogue, requested: Id): Id | null {
  if (catalogue.indicators.has(requested)) return requested
  const { spec } = catalogue.figures.get(requested) ?? {}
  return spec?.kind === 'map' ? (spec.indicators[0] ?? null) : null
}

/** The figure of the main place: the site's own until an indicator is chosen that can be drawn, with the requested period if it has it. */
export function mainFigure(catalogue: Catalogue, requested: Id | null, period: PeriodText | null): MainChoice {
  const indicator = requested === null ? null : requestedIndicator(catalogue, requested)
  if (indicator === null || !isDrawable(catalogue, indicator)) {
    return { figure: known(catalogue.figures, catalogue.site.overviewFigures.map, '图'), indicator: null, period: null, periods: [] }
  }
  return isOnMap(catalogue, indicator) ? mapChoice(catalogue, indicator, period) : trendChoice(catalogue, indicator)
}
