import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { isDated } from '~/domain/period/period-span'
import type { HexMap } from '~/domain/place/hex-map'
import type { Region } from '~/domain/place/region'
import { featuredGroups, latestGroup } from '~/selectors/reading/featured-groups'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { figureWords, type RequestedFigure } from './figure-words'
import { classesOf, classIndex, type MapClass } from './map-classes'
import { type FigureWords, type ShownItem, type ShownReading, shownItem } from './record-parts'

export interface MapRegion {
  readonly adcode: Adcode
  readonly name: string
  readonly short: string
  /** none: 资料收集中 (hatched); undated: 未注明年份 or “十四五”以来 (dotted, value printed, no class) */
  readonly state: 'value' | 'none' | 'undated'
  readonly reading: ShownReading | null
  /** Index into `classes`; null unless state is `value`. */
  readonly classIndex: number | null
}

export interface MapRecord extends FigureWords {
  readonly kind: 'map'
  readonly hexMap: HexMap
  readonly notice: string
  readonly indicator: Id
  readonly indicatorName: string
  readonly unit: string
  /** Classes low to high; `upper` of the last is null. Empty when readings have unlike periods or bases: then no ramp. */
  readonly classes: readonly MapClass[]
  readonly regions: readonly MapRegion[]
  readonly focus: Adcode | null
}

/** Decimals of a converted value on a map's label; the table and the source keep what is printed. */
const labelDecimals = 1

/** The reading a county shows: the period requested, else the latest dated one, else one without a date. */
function readingOf(catalogue: Catalogue, indicator: Id, county: Region, periods: readonly string[]): ReadingGroup | null {
  const groups = featuredGroups(catalogue, indicator, county.adcode)
  const dated = groups.filter(({ period }) => isDated(period))
  const requested = periods.length > 0 ? dated.filter((group) => periods.includes(group.period.text)) : dated
  return requested.at(-1) ?? latestGroup(groups.filter(({ period }) => !isDated(period)))
}

/** An indicator over the counties. One ramp joins equal periods and bases only; other readings are with their year. */
export function selectMap(catalogue: Catalogue, figure: RequestedFigure): MapRecord {
  const { spec } = figure
  const indicator = known(catalogue.indicators, spec.indicators[0] ?? '', '指标')
  const unit = known(catalogue.units, indicator.unit, '单位')
  const display = { unit: indicator.unit, decimals: Math.min(unit.decimals, labelDecimals) }
  const found = catalogue.counties.map((county) => ({ county, group: readingOf(catalogue, indicator.id, county, spec.periods) }))
  const dated = found.flatMap(({ group }) => (group && isDated(group.period) ? group : []))
  const alike = dated.every((group) => group.period.text === dated[0]?.period.text && group.shown.basis === dated[0].shown.basis)
  const readings = dated.flatMap((group) => shownReading(catalogue, group.shown, display) ?? [])
  const classes = alike && readings.length > 0 ? classesOf(readings, spec.options.breaks) : []
  const regions = found.map(({ county, group }): MapRegion => {
    const reading = group ? shownReading(catalogue, group.shown, display) : null
    const state = !group || !reading ? 'none' : isDated(group.period) ? 'value' : 'undated'
    const index = state === 'value' && reading && classes.length > 0 ? classIndex(classes, reading.value) : null
    return { adcode: county.adcode, name: county.name, short: county.short, state, reading, classIndex: index }
  })
  const unlike = dated.some((group) => group.period.text !== dated[0]?.period.text) ? '年份' : '口径'
  const when = alike ? (readings[0]?.period ?? '') : `各县（区、市）${unlike}不一，不作比较`
  return {
    kind: 'map',
    ...figureWords(
      catalogue,
      figure,
      `${indicator.name}，${unit.name}，${when}`,
      found.flatMap(({ group }) => group?.shown ?? []),
      display,
    ),
    hexMap: catalogue.hexMap,
    notice: `${catalogue.site.mapNotice}。${catalogue.site.mapCredit}`,
    indicator: indicator.id,
    indicatorName: indicator.name,
    unit: unit.name,
    classes,
    regions,
    focus: spec.options.focus ?? null,
  }
}

export function shownOnMap({ regions, indicatorName }: MapRecord): readonly ShownItem[] {
  return regions.map(({ reading, name }) => shownItem(reading, name, indicatorName))
}
