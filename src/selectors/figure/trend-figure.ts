import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { printNumber } from '~/domain/value/print-value'
import { known } from '~/selectors/reading/require-row'
import { figureWords, type RequestedFigure } from './figure-words'
import { shownItem, type FigureWords, type ShownItem, type TrendLine } from './record-parts'
import { yearTargets } from './trend-targets'
import { requestedYears, yearlyReadings } from './yearly-readings'

export interface TrendRecord extends FigureWords, TrendLine {
  readonly kind: 'trend'
  readonly indicator: Id
  readonly indicatorName: string
  readonly regionName: string
  readonly unit: string
  /** Every year keeps its place on the axis, with a reading or without. */
  readonly years: readonly number[]
  /** Where the value axis starts, in the record's unit; other than 0 it is said in `lead`. */
  readonly axisFrom: number
  /** Targets for single years: a gold tick with its words. */
  readonly targets: readonly { readonly target: Id; readonly year: number; readonly value: number; readonly text: string }[]
}

/** Where the value axis starts: as the figure asks while all that is shown is above it, else at 0, so that nothing is cut off. */
function axisStart(requested: number | undefined, values: readonly number[]): number {
  return requested !== undefined && values.every((value) => value >= requested) ? requested : 0
}

/** The one line over a trend: where, in what unit, where the axis starts if not at 0, and what a break means. */
function leadOf(region: string, unit: string, axisFrom: number, broken: boolean): string {
  const axis = axisFrom === 0 ? '' : `，纵轴从${printNumber(axisFrom)}起`
  return `${region}，${unit}${axis}${broken ? '；口径调整前后不可比，未作连接' : ''}`
}

/** One indicator in one place over the years requested (default: the plan with its base year). */
export function selectTrend(catalogue: Catalogue, figure: RequestedFigure): TrendRecord {
  const { spec } = figure
  const indicator = known(catalogue.indicators, spec.indicators[0] ?? '', '指标')
  const place = spec.regions[0] ?? catalogue.site.region
  const unit = known(catalogue.units, indicator.unit, '单位')
  const years = requestedYears(catalogue, spec.periods)
  const { shown, ...line } = yearlyReadings(catalogue, indicator, place, years)
  const region = known(catalogue.regions, place, '地区')
  const targets = yearTargets(catalogue, spec.options.targets ?? [], indicator, place, years)
  const axisFrom = axisStart(
    spec.options.axisFrom,
    [...line.points, ...targets].map(({ value }) => value),
  )
  return {
    kind: 'trend',
    ...figureWords(
      catalogue,
      figure,
      leadOf(region.name, unit.name, axisFrom, line.breaks.length > 0),
      [...shown, ...targets.map(({ row }) => row)],
      { unit: indicator.unit },
    ),
    indicator: indicator.id,
    indicatorName: indicator.name,
    regionName: region.name,
    unit: unit.name,
    years,
    ...line,
    axisFrom,
    targets: targets.map(({ row, year, value, text }) => ({ target: row.id, year, value, text })),
  }
}

export function shownInTrend({ years, points, targets, regionName, indicatorName }: TrendRecord): readonly ShownItem[] {
  return years.flatMap((year) => {
    const found = points.filter((point) => point.year === year)
    const marked = targets.filter((target) => target.year === year)
    return [
      ...(found.length > 0 ? found.map(({ obs }) => ({ obs })) : [shownItem(null, regionName, indicatorName, `${year}年`)]),
      ...marked.map(({ target }) => ({ target, verdict: '' })),
    ]
  })
}
