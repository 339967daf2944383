import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import type { PeriodText } from '~/domain/period/period'
import type { Observation } from '~/domain/reading/observation'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { isAvailable } from '~/selectors/record/absent-files'
import { barShares, type MeasuredReading } from './bar-shares'
import type { ShownReading } from './record-parts'
import { unlikeWords, sharedReadings, type PlaceReading } from './shared-readings'

export interface ComparisonCell {
  readonly adcode: Adcode
  readonly reading: ShownReading | null
  /** Length of its bar, 0 to 1 of the row's scale; null draws none. */
  readonly share: number | null
}

export interface ComparisonRow {
  readonly key: Id
  readonly name: string
  /** The period all cells share, or '' where each cell says its own. */
  readonly period: string
  /** Why the cells are not to be compared (unlike denominators, periods or bases); '' where they are. */
  readonly caution: string
  readonly cells: readonly ComparisonCell[]
}

/** A row with the rows of the data that it shows. */
export interface CitedRow {
  readonly row: ComparisonRow
  readonly cited: readonly Observation[]
}

/** What is requested of a row: the counties in their order, and the periods (none: the one they share). */
export interface Selection {
  readonly adcodes: readonly Adcode[]
  readonly periods: readonly PeriodText[]
}

/** The period that all cells share; '' where each has to say its own. */
function periodOf(cells: readonly ComparisonCell[]): string {
  const periods = new Set(cells.flatMap(({ reading }) => reading?.period ?? []))
  return periods.size === 1 ? ([...periods][0] ?? '') : ''
}

const printedReadings = (catalogue: Catalogue, found: readonly PlaceReading[]): readonly MeasuredReading[] =>
  found.map((place) => ({ ...place, reading: place.group ? shownReading(catalogue, place.group.shown) : null, share: null }))

/** One indicator: bars where its readings are alike and two or more counties are requested. */
export function plainRow(catalogue: Catalogue, id: Id, { adcodes, periods }: Selection): CitedRow | null {
  if (!isAvailable(catalogue, id)) return null
  const indicator = known(catalogue.indicators, id, '指标')
  const found = sharedReadings(catalogue, id, adcodes, periods)
  const unlike = unlikeWords(found)
  // One alone has nothing to be measured by: its value is shown as printed.
  const measured = adcodes.length > 1 ? barShares(catalogue, indicator.unit, found) : printedReadings(catalogue, found)
  const bars = unlike === '' && adcodes.length > 1 && measured.every(({ reading, share }) => reading === null || share !== null)
  const cells = measured.map(({ place, reading, share }) => ({ adcode: place, reading, share: bars ? share : null }))
  return {
    row: { key: id, name: indicator.name, period: periodOf(cells), caution: unlike && `${unlike}，不作比较`, cells },
    cited: found.flatMap(({ group }) => group?.shown ?? []),
  }
}

type Unlike = NonNullable<FigureSpec['options']['unlike']>[number]

/**
 * One matter that counties count by unlike denominators: each with the indicator it has, in its document's words, without
 * bars. The note is printed where there are two denominators.
 */
export function unlikeRow(catalogue: Catalogue, { name, indicators, note }: Unlike, { adcodes, periods }: Selection): CitedRow | null {
  if (!indicators.every((id) => isAvailable(catalogue, id))) return null
  const groups = adcodes.map((adcode) => {
    const found = indicators.flatMap((id) => sharedReadings(catalogue, id, [adcode], periods))
    return found.find(({ shared }) => shared)?.group ?? found.find(({ group }) => group)?.group ?? null
  })
  const cells = adcodes.map((adcode, index): ComparisonCell => {
    const group = groups[index]
    return { adcode, reading: group ? shownReading(catalogue, group.shown) : null, share: null }
  })
  const cited = groups.flatMap((group) => group?.shown ?? [])
  const caution = new Set(cited.map(({ indicator }) => indicator)).size > 1 ? note : ''
  return { row: { key: indicators.join('.'), name, period: periodOf(cells), caution, cells }, cited }
}
