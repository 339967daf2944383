import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { known } from '~/selectors/reading/require-row'
import { figureWords, type RequestedFigure } from './figure-words'
import { shownItem, type FigureWords, type ShownItem, type TrendLine } from './record-parts'
import { requestedYears, yearlyReadings } from './yearly-readings'

export interface TrendPanel extends TrendLine {
  readonly place: Adcode
  readonly name: string
  readonly short: string
}

/** One indicator in several places over the same years, a small trend each, in division order. `lead` says whether they share a value axis. */
export interface TrendGridRecord extends FigureWords {
  readonly kind: 'trend-grid'
  readonly indicator: Id
  readonly indicatorName: string
  readonly unit: string
  readonly years: readonly number[]
  /** One value axis for all, from 0 (or from the least of all where that is lower), or one for each. */
  readonly scale: 'common' | 'own'
  readonly panels: readonly TrendPanel[]
}

/** Whether the places share a value axis, in words. */
const scaleWords: Readonly<Record<TrendGridRecord['scale'], string>> = {
  common: '各县（区、市）纵轴刻度相同',
  own: '各县（区、市）纵轴各自成比例',
}

/** One indicator in several places (default: all counties) over the same years, in division order. */
export function selectTrendGrid(catalogue: Catalogue, figure: RequestedFigure): TrendGridRecord {
  const { spec } = figure
  const indicator = known(catalogue.indicators, spec.indicators[0] ?? '', '指标')
  const unit = known(catalogue.units, indicator.unit, '单位')
  const years = requestedYears(catalogue, spec.periods)
  const places = catalogue.counties.filter(({ adcode }) => spec.regions.length === 0 || spec.regions.includes(adcode))
  const lines = places.map(({ adcode, name, short }) => {
    const { shown, ...line } = yearlyReadings(catalogue, indicator, adcode, years)
    return { shown, panel: { place: adcode, name, short, ...line } }
  })
  const panels = lines.map(({ panel }) => panel)
  const scale = spec.options.scale ?? 'common'
  const broken = panels.some(({ breaks }) => breaks.length > 0) ? '；口径不同的年份未作连接' : ''
  return {
    kind: 'trend-grid',
    ...figureWords(
      catalogue,
      figure,
      `${indicator.name}，${unit.name}；${scaleWords[scale]}${broken}`,
      lines.flatMap(({ shown }) => shown),
      { unit: indicator.unit },
    ),
    indicator: indicator.id,
    indicatorName: indicator.name,
    unit: unit.name,
    years,
    scale,
    panels,
  }
}

export function shownInTrendGrid({ panels, years, indicatorName }: TrendGridRecord): readonly ShownItem[] {
  return panels.flatMap(({ name, points }) =>
    years.map((year) => shownItem(points.find((point) => point.year === year) ?? null, name, indicatorName, `${year}年`)),
  )
}
