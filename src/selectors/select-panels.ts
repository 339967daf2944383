import type { Catalogue, ReadingGroup } from '~/domain/catalogue'
import type { Adcode, Id } from '~/domain/id'
import type { Region } from '~/domain/region'
import { seriesKey } from '~/domain/series-key'
import { isHeld } from './absent-files'
import type { ShownReading } from './figure-record'
import { known } from './known'
import { shownReading } from './shown-reading'

/** One county's reading of one indicator. `share` is the bar's length, 0 to 1 of the row's scale; null draws no bar. */
export interface PanelCell {
  readonly adcode: Adcode
  readonly reading: ShownReading | null
  readonly share: number | null
}

export interface PanelRow {
  readonly indicator: Id
  readonly name: string
  /** The period all cells share, or '' where each cell says its own. */
  readonly period: string
  readonly cells: readonly PanelCell[]
}

export interface PanelsRecord {
  readonly regions: readonly Region[]
  readonly rows: readonly PanelRow[]
  readonly sourceRows: readonly Id[]
}

function latest(catalogue: Catalogue, indicator: Id, adcode: Adcode): ReadingGroup | null {
  const groups = (catalogue.series.get(seriesKey(indicator, adcode)) ?? []).filter((group) => group.shown.display === 'featured')
  return groups.findLast((group) => group.period.kind !== 'undated') ?? groups.at(-1) ?? null
}

/** Bars join equal periods and bases, and values printed in figures; anything else stands without a bar. */
function areAlike(groups: readonly ReadingGroup[]): boolean {
  const [first] = groups
  return groups.every(
    (group) =>
      group.period.kind !== 'undated' &&
      group.period.text === first?.period.text &&
      group.shown.basis === first.shown.basis &&
      group.shown.qualifier === 'exact',
  )
}

function panelRow(catalogue: Catalogue, indicatorId: Id, regions: readonly Region[]): PanelRow {
  const indicator = known(catalogue.indicators, indicatorId, '指标')
  const found = regions.map((region) => ({ adcode: region.adcode, group: latest(catalogue, indicatorId, region.adcode) }))
  const groups = found.flatMap(({ group }) => group ?? [])
  const alike = areAlike(groups)
  const readings = found.map(({ group }) => (group ? shownReading(catalogue, group.shown, { unit: indicator.unit }) : null))
  const top = Math.max(0, ...readings.map((reading) => reading?.value ?? 0))
  const cells = found.map(({ adcode }, index) => {
    const reading = readings[index] ?? null
    return { adcode, reading, share: alike && reading && top > 0 ? reading.value / top : null }
  })
  const periods = new Set(readings.flatMap((reading) => reading?.period ?? []))
  return { indicator: indicatorId, name: indicator.name, period: periods.size === 1 ? ([...periods][0] ?? '') : '', cells }
}

/** County panels side by side on the same indicators, in division order; a missing reading stays an empty cell. */
export function selectPanels(catalogue: Catalogue, adcodes: readonly Adcode[], indicators: readonly Id[]): PanelsRecord {
  const regions = catalogue.counties.filter((county) => adcodes.includes(county.adcode))
  const rows = indicators
    .filter((indicator) => isHeld(catalogue, indicator))
    .map((indicator) => panelRow(catalogue, indicator, regions))
    .filter((row) => row.cells.some((cell) => cell.reading))
  return { regions, rows, sourceRows: rows.flatMap((row) => row.cells.flatMap((cell) => cell.reading?.obs ?? [])) }
}
