import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureKind, FigureSpec } from '~/domain/figure/figure'
import type { PeriodText } from '~/domain/period/period'

/** The kinds of figure that readers make of their own choice, in the order in which they are offered. */
export const chosenKinds = ['map', 'ranking', 'trend', 'trend-grid', 'comparison'] as const satisfies readonly FigureKind[]
export type ChosenKind = (typeof chosenKinds)[number]

export const isChosenKind = (kind: FigureKind): kind is ChosenKind => chosenKinds.some((each) => each === kind)

/** What a reader chooses of a figure. */
export interface FigureChoice {
  readonly kind: ChosenKind
  /** One, or of a comparison several. */
  readonly indicators: readonly Id[]
  /** Counties in division order, or the city alone. */
  readonly regions: readonly Adcode[]
  /** The period of a map or of bars; null: the one that most counties have within the years. */
  readonly period: PeriodText | null
  /** First and last year, both included. */
  readonly from: number
  readonly to: number
  /** The county that a map outlines, or whose bar is gold. */
  readonly focus: Adcode | null
}

const leadingYear = (period: PeriodText): readonly number[] => {
  const year = /^\d{4}/.exec(period)?.[0]
  return year === undefined ? [] : [Number(year)]
}

/** Of one period at a time: a map and bars. */
export const isOfOnePeriod = (kind: ChosenKind): boolean => kind === 'map' || kind === 'ranking'

/** Whether the city alone is chosen. */
export const isCity = ({ site }: Catalogue, regions: readonly Adcode[]): boolean => regions.join() === site.region

/** The counties of these in division order; the city where there is none of them. */
export function choosablePlaces(catalogue: Catalogue, regions: readonly Adcode[]): readonly Adcode[] {
  const counties = catalogue.counties.filter(({ adcode }) => regions.includes(adcode)).map(({ adcode }) => adcode)
  return counties.length > 0 ? counties : [catalogue.site.region]
}

function placesOf(catalogue: Catalogue, { kind, regions }: FigureSpec): readonly Adcode[] {
  const isOfAll = regions.length === 0 && (kind === 'map' || kind === 'ranking' || kind === 'trend-grid')
  return isOfAll ? catalogue.counties.map(({ adcode }) => adcode) : choosablePlaces(catalogue, regions)
}

/** What a figure shows, as a choice to go on from; of a kind that nobody makes by choosing, its places and its first measure over the years. */
export function choiceOf(catalogue: Catalogue, spec: FigureSpec): FigureChoice {
  const { plan, site } = catalogue
  const regions = placesOf(catalogue, spec)
  const kind = isChosenKind(spec.kind) ? spec.kind : regions.length === 1 ? 'trend' : 'ranking'
  const held = spec.indicators.filter((id) => catalogue.indicators.has(id))
  const indicators = held.length > 0 ? held : site.pickerIndicators.slice(0, 1)
  const years = kind !== spec.kind || isOfOnePeriod(kind) ? [] : spec.periods.flatMap(leadingYear)
  return {
    kind,
    indicators: kind === 'comparison' ? indicators : indicators.slice(0, 1),
    regions,
    period: kind === spec.kind && isOfOnePeriod(kind) ? (spec.periods[0] ?? null) : null,
    from: Math.min(...(years.length > 0 ? years : [plan.base])),
    to: Math.max(...(years.length > 0 ? years : [plan.to])),
    focus: spec.options.focus ?? null,
  }
}
