import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { isDated } from '~/domain/period/period-span'
import type { Indicator } from '~/domain/reading/indicator'
import { known } from '~/selectors/reading/require-row'
import { barShares, type MeasuredReading } from './bar-shares'
import { figureWords, type RequestedFigure } from './figure-words'
import type { MapRegion } from './map-figure'
import { shownItem, type FigureWords, type ShownItem } from './record-parts'
import { unlikeWords, sharedReadings } from './shared-readings'

export interface RankingRow extends Pick<MapRegion, 'adcode' | 'name' | 'state' | 'reading'> {
  /** Length of its bar, 0 to 1 of the row's room; null draws none (missing, undated, or unlike the others). */
  readonly share: number | null
}

/** The counties on one indicator as bars. `ordered`: by value, for a rankable indicator read alike everywhere; else in division order. */
export interface RankingRecord extends FigureWords {
  readonly kind: 'ranking'
  readonly indicator: Id
  readonly indicatorName: string
  readonly unit: string
  readonly ordered: boolean
  readonly rows: readonly RankingRow[]
  readonly focus: Adcode | null
}

const stateOf = ({ group, reading }: MeasuredReading): RankingRow['state'] =>
  !group || !reading ? 'none' : isDated(group.period) ? 'value' : 'undated'

/** Whether one of them is only bounded: 突破300亿元 may be above or below 310. */
const isBounded = ({ group }: MeasuredReading): boolean => group !== null && group.shown.qualifier !== 'exact'

/** Sorting wants a measure that may rank and knows a better way, and two readings or more that are read alike. */
function isOrdered(indicator: Indicator, valued: readonly MeasuredReading[]): boolean {
  const alike = valued.length > 1 && valued.every((place) => place.shared && !isBounded(place))
  return indicator.rankable && indicator.direction !== 'none' && alike
}

/** Best first; what has no value of a year keeps its division order behind. */
function inOrder(measured: readonly MeasuredReading[], direction: Indicator['direction']): readonly MeasuredReading[] {
  const sign = direction === 'lower' ? 1 : -1
  const valued = measured.filter((place) => stateOf(place) === 'value')
  const rest = measured.filter((place) => stateOf(place) !== 'value')
  return [...valued.sort((a, b) => sign * ((a.reading?.value ?? 0) - (b.reading?.value ?? 0))), ...rest]
}

/** How the rows are ordered, and where they are not sorted, why. */
function orderWords(indicator: Indicator, valued: readonly MeasuredReading[], ordered: boolean): string {
  if (ordered) return indicator.direction === 'lower' ? '按数值由低到高列示' : '按数值由高到低列示'
  const unlike = unlikeWords(valued)
  const why = unlike
    ? `，各县（区、市）${unlike}，不作位次比较`
    : !indicator.rankable
      ? '，不作位次比较'
      : valued.some(isBounded)
        ? '，有的数值原文未给确数，不作位次比较'
        : ''
  return `按行政区划顺序列示${why}`
}

/**
 * The counties on one indicator as bars, for the period that most of them share. Sorted only where the indicator may rank
 * and all dated readings are alike; else in division order, and a value of another year has no bar.
 */
export function selectRanking(catalogue: Catalogue, figure: RequestedFigure): RankingRecord {
  const { spec } = figure
  const indicator = known(catalogue.indicators, spec.indicators[0] ?? '', '指标')
  const unit = known(catalogue.units, indicator.unit, '单位')
  const counties = catalogue.counties.filter(({ adcode }) => spec.regions.length === 0 || spec.regions.includes(adcode))
  const codes = counties.map(({ adcode }) => adcode)
  const measured = barShares(catalogue, indicator.unit, sharedReadings(catalogue, indicator.id, codes, spec.periods))
  const valued = measured.filter((place) => stateOf(place) === 'value')
  const ordered = isOrdered(indicator, valued)
  const rows = (ordered ? inOrder(measured, indicator.direction) : measured).map((place): RankingRow => {
    const { name } = known(catalogue.regions, place.place, '地区')
    return { adcode: place.place, name, state: stateOf(place), reading: place.reading, share: place.share }
  })
  const shared = measured.find((place) => place.shared)?.reading?.period
  const when = shared && unlikeWords(valued) ? [`条形为${shared}`] : [shared ?? '']
  const lead = [indicator.name, unit.name, ...when].filter((word) => word !== '').join('，')
  return {
    kind: 'ranking',
    ...figureWords(
      catalogue,
      figure,
      `${lead}；${orderWords(indicator, valued, ordered)}`,
      measured.flatMap(({ group }) => group?.shown ?? []),
      { unit: indicator.unit },
    ),
    indicator: indicator.id,
    indicatorName: indicator.name,
    unit: unit.name,
    ordered,
    rows,
    focus: codes.find((adcode) => adcode === spec.options.focus) ?? null,
  }
}

export function shownInRanking({ rows, indicatorName }: RankingRecord): readonly ShownItem[] {
  return rows.map(({ reading, name }) => shownItem(reading, name, indicatorName))
}
