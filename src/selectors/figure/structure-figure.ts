import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { seriesKey } from '~/domain/reading/observation'
import { NotLoaded } from '~/lib/reader-error'
import { latestGroup } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { figureWords, type RequestedFigure } from './figure-words'
import { type FigureWords, type ShownItem, type ShownReading, shownItem } from './record-parts'

export interface StructureRecord extends FigureWords {
  readonly kind: 'structure'
  /** Of all values: % for shares, else that of the amounts. */
  readonly unit: string
  readonly parts: readonly { readonly indicator: Id; readonly name: string }[]
  readonly rows: readonly {
    readonly place: string
    readonly name: string
    readonly period: string
    /** One for each of `parts`, in their order; null is a missing reading. Values are shares in per cent, or amounts in one unit. */
    readonly readings: readonly (ShownReading | null)[]
    /** What the full length of a bar represents: 100 per cent, or the sum of the amounts. */
    readonly whole: number
  }[]
}

/** Shares add up to 100 per cent; amounts to what they add up to, and only where none of them is missing. A row without any has a length, too. */
function totalOf(readings: readonly (ShownReading | null)[], shares: boolean): number {
  const sum = readings.reduce((total, reading) => total + (reading?.value ?? 0), 0)
  return shares || sum === 0 ? Math.max(100, sum) : sum
}

/** Parts add up only where they are measured alike. */
function assertOneMeasure({ units }: Catalogue, parts: readonly { readonly name: string; readonly unit: string }[]): void {
  const [first, ...others] = parts.map(({ name, unit }) => ({ name, unit: known(units, unit, '单位') }))
  const unlike = first && others.find(({ unit }) => unit.dimension !== first.unit.dimension)
  if (unlike)
    throw new NotLoaded(
      `“${first.name}”的单位是${first.unit.name}，“${unlike.name}”的单位是${unlike.unit.name}，合不成一个总量；请选同类单位的指标，或改看表格`,
    )
}

/**
 * The parts of a total, one row a place: each row shows the latest reading of every part, of the requested periods if there are any. One place
 * over several periods has a row for each period with any reading.
 */
export function selectStructure(catalogue: Catalogue, figure: RequestedFigure): StructureRecord {
  const { spec } = figure
  const parts = spec.indicators.map((id) => {
    const indicator = known(catalogue.indicators, id, '指标')
    return { indicator: id, name: indicator.short ?? indicator.name, unit: indicator.unit, share: indicator.dimension === 'ratio' }
  })
  const shares = parts.every(({ share }) => share)
  assertOneMeasure(catalogue, parts)
  const oneUnit = parts[0]?.unit ?? ''
  const unit = shares ? '%' : known(catalogue.units, oneUnit, '单位').name
  const rowOf = (place: Adcode, periods: readonly string[], orLatest: boolean) => {
    const shown = parts.map((part) => {
      const featured = (catalogue.series.get(seriesKey(part.indicator, place)) ?? []).filter((group) => group.shown.display === 'featured')
      const requested = featured.filter((group) => periods.includes(group.period.text))
      return latestGroup(requested.length > 0 || !orLatest ? requested : featured)
    })
    const readings = shown.map((group) => (group ? shownReading(catalogue, group.shown, shares ? undefined : { unit: oneUnit }) : null))
    const complete = shares || !readings.includes(null)
    return {
      place,
      name: known(catalogue.regions, place, '地区').name,
      period: readings.find((reading) => reading !== null)?.period ?? terms.collecting,
      readings: complete ? readings : readings.map(() => null),
      whole: totalOf(readings, shares),
      cited: !complete ? [] : shown.flatMap((group) => group?.shown ?? []),
    }
  }
  const [only] = spec.regions
  const byPeriod = only !== undefined && spec.regions.length === 1 && spec.periods.length > 1
  const rows = byPeriod
    ? spec.periods.map((period) => rowOf(only, [period], false)).filter(({ cited }) => cited.length > 0)
    : spec.regions.map((place) => rowOf(place, spec.periods, true))
  const unlike = !byPeriod && shares && new Set(rows.map(({ period }) => period)).size > 1
  const words = figureWords(
    catalogue,
    figure,
    `${shares ? `比重，${unit}` : `${unit}，各行总长相同`}${unlike ? '；年份不同，不作比较' : ''}`,
    rows.flatMap((row) => row.cited),
    shares ? undefined : { unit: oneUnit },
  )
  return {
    kind: 'structure',
    ...words,
    unit,
    parts: parts.map(({ indicator, name }) => ({ indicator, name })),
    rows: rows.map(({ place, name, period, readings, whole }) => ({ place, name, period, readings, whole })),
  }
}

export function shownInStructure({ rows, parts }: StructureRecord): readonly ShownItem[] {
  return rows.flatMap(({ place, period, readings }) =>
    readings.map((reading, part) => shownItem(reading, place, parts[part]?.name ?? '', period)),
  )
}
