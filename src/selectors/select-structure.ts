import { terms } from '~/domain/terms'
import type { Catalogue } from '~/domain/catalogue'
import { seriesKey } from '~/domain/series-key'
import type { StructureRecord } from './figure-record'
import { figureWords, type AskedFigure } from './figure-words'
import { known } from './known'
import { latestGroup } from './latest-group'
import { shownReading } from './shown-reading'

/** Shares of a whole, one row a place: each row shows the latest reading of every part, of the asked periods where there are any. */
export function selectStructure(catalogue: Catalogue, figure: AskedFigure): StructureRecord {
  const { spec } = figure
  const parts = spec.indicators.map((id) => {
    const indicator = known(catalogue.indicators, id, '指标')
    return { indicator: id, name: indicator.short ?? indicator.name }
  })
  const rows = spec.regions.map((place) => {
    const shown = parts.map((part) => {
      const held = (catalogue.series.get(seriesKey(part.indicator, place)) ?? []).filter((group) => group.shown.display === 'featured')
      const asked = held.filter((group) => spec.periods.includes(group.period.text))
      const groups = asked.length > 0 ? asked : held
      return latestGroup(groups)
    })
    const readings = shown.map((group) => (group ? shownReading(catalogue, group.shown) : null))
    return {
      place,
      name: known(catalogue.regions, place, '地区').name,
      period: readings.find((reading) => reading !== null)?.period ?? terms.collecting,
      readings,
      cited: shown.flatMap((group) => group?.shown ?? []),
    }
  })
  const words = figureWords(
    catalogue,
    figure,
    '比重，%；年份不同，不作比较',
    rows.flatMap((row) => row.cited),
  )
  return { kind: 'structure', ...words, parts, rows: rows.map(({ place, name, period, readings }) => ({ place, name, period, readings })) }
}
