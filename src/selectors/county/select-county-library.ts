import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import type { Indicator } from '~/domain/reading/indicator'
import { remember } from '~/lib/remember'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { featuredGroups, latestGroup } from '~/selectors/reading/featured-groups'
import { inThemeOrder, placeObservations, placeRow, type PlaceRow } from '~/selectors/reading/place-rows'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { isAvailable } from '~/selectors/record/absent-files'
import { reasonWords } from '~/selectors/words/source-words'

export interface NamedIndicator {
  readonly indicator: Id
  readonly name: string
}

/** A common indicator that the place has, by its latest reading. */
interface AvailableIndicator extends NamedIndicator {
  readonly reading: ShownReading
}

/** What the library has of a place and what not: every common indicator is in exactly one of `holds`, `listed`, `lacks` and `unread`. */
export interface CountyLibrary {
  readonly holds: readonly AvailableIndicator[]
  /** Its readings are in the data table alone, each for a reason. */
  readonly listed: readonly NamedIndicator[]
  /** What is being collected. */
  readonly lacks: readonly NamedIndicator[]
  /** Its file did not load: whether the county has it is not known. */
  readonly unread: readonly NamedIndicator[]
  /** Readings that may be in a table alone, each with the reason. */
  readonly tableOnly: readonly PlaceRow[]
}

/** An indicator that this many divisions have may be requested for any of them. */
const leastCounties = 2

/**
 * The indicators that may be requested for a county: what the site's picker and the curator's comparisons show, and whatever two or
 * more counties have; in the dataset's order, ranks aside, since only a document prints one. The same for all counties and the city.
 */
const commonIndicators = remember((catalogue: Catalogue, least: number): readonly Indicator[] => {
  const compared = [...catalogue.figures.values()].filter(({ spec }) => spec.kind === 'comparison').flatMap(({ spec }) => spec.indicators)
  const preferred = new Set([...catalogue.site.pickerIndicators, ...compared])
  const countiesWith = (id: Id) => catalogue.counties.filter(({ adcode }) => featuredGroups(catalogue, id, adcode).length > 0).length
  return [...catalogue.indicators.values()].filter(
    ({ id, relation }) => relation !== 'rank' && (preferred.has(id) || countiesWith(id) >= least),
  )
}, String)

function tableRow(catalogue: Catalogue, id: Id): PlaceRow | null {
  const row = known(catalogue.observations, id, terms.reading)
  const shown = placeRow(catalogue, row)
  return shown && { ...shown, note: reasonWords(row) }
}

/** What our library has of a place, and honestly what it has not. */
export function selectCountyLibrary(catalogue: Catalogue, adcode: Adcode): CountyLibrary {
  const common = commonIndicators(catalogue, leastCounties)
  const found = common.map(({ id, name }) => {
    const group = latestGroup(featuredGroups(catalogue, id, adcode))
    const reading = group && shownReading(catalogue, group.shown)
    return { indicator: id, name, reading }
  })
  const all = placeObservations(catalogue, adcode)
  const table = all.filter(({ display }) => display === 'table')
  const inTable = new Set(table.flatMap(({ region, subject, indicator }) => (region === adcode && !subject ? indicator : [])))
  const missing = found.filter(({ reading }) => reading === null).map(({ indicator, name }) => ({ indicator, name }))
  const unlisted = missing.filter(({ indicator }) => !inTable.has(indicator))
  return {
    holds: found.flatMap(({ reading, ...each }) => (reading ? [{ ...each, reading }] : [])),
    listed: missing.filter(({ indicator }) => inTable.has(indicator)),
    lacks: unlisted.filter(({ indicator }) => isAvailable(catalogue, indicator)),
    unread: unlisted.filter(({ indicator }) => !isAvailable(catalogue, indicator)),
    tableOnly: inThemeOrder(
      catalogue,
      table.flatMap(({ id }) => tableRow(catalogue, id) ?? []),
    ),
  }
}
