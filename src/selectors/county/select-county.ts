import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import type { Edition } from '~/domain/figure/edition'
import type { Region } from '~/domain/place/region'
import { gather } from '~/lib/gather'
import { type HeadlineFact, selectHeadlines } from '~/selectors/overview/select-headlines'
import { inThemeOrder, placeObservations, placeRow, type PlaceRow } from '~/selectors/reading/place-rows'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { sourceLine } from '~/selectors/record/source-line'
import { wordPieces, wordsHold } from '~/selectors/words/words'
import { countyHighlight } from './select-neighbours'

/** The region of a county's page: one of the divisions, or the city itself; null for any other code. */
export function countyPlace(catalogue: Catalogue, adcode: Adcode): Region | null {
  if (adcode === catalogue.site.region) return catalogue.regions.get(adcode) ?? null
  return catalogue.counties.find((county) => county.adcode === adcode) ?? null
}

export interface PlaceRank extends PlaceRow {
  readonly sourceLine: string
}

/** The ranks of a region as documents print them, in their words; none is computed. */
export function selectRanks(catalogue: Catalogue, adcode: Adcode): readonly PlaceRank[] {
  return placeObservations(catalogue, adcode).flatMap((row): PlaceRank[] => {
    const indicator = known(catalogue.indicators, row.indicator, '指标')
    if (indicator.relation !== 'rank' || row.display !== 'featured') return []
    const shown = placeRow(catalogue, row)
    return shown ? [{ ...shown, sourceLine: sourceLine(catalogue, [row]) }] : []
  })
}

export interface CountyRecord {
  readonly region: Region
  /** What the county is known by, in the curator's words; '' where milestones did not load, a reading in it is on hold, and for the city. */
  readonly finding: string
  readonly cards: readonly HeadlineFact[]
  readonly rows: readonly PlaceRow[]
  /** Printed, and for tables alone, each with the reason. */
  readonly tableOnly: readonly PlaceRow[]
  readonly sourceLine: string
}

/** Rows that one sheet of paper has room for next to two drawings: the first of every theme, then the second, and so on. */
export function sheetRows(rows: readonly PlaceRow[], room: number): ReadonlySet<PlaceRow> {
  const themes = [...gather(rows, (row) => row.theme).values()]
  const longest = Math.max(0, ...themes.map((theme) => theme.length))
  const inTurn = Array.from({ length: longest }, (_, nth) => themes.flatMap((theme) => theme[nth] ?? [])).flat()
  return new Set(inTurn.slice(0, room))
}

/** The editor's number; null where its reading did not load or may not be shown. */
function cardOf(catalogue: Catalogue, { obs, from, name, line }: Edition['cards'][number]): HeadlineFact | null {
  const shown = (id: string | undefined) => {
    const row = id === undefined ? undefined : catalogue.observations.get(id)
    return row?.display === 'featured' ? row : null
  }
  const row = shown(obs)
  const shownRow = row && placeRow(catalogue, row)
  if (!shownRow) return null
  const before = shown(from)
  // A line that leans on what may not be shown gives way to the period.
  const when = line === undefined || !wordsHold(catalogue, line) ? [{ text: shownRow.reading.period }] : wordPieces(catalogue, line)
  return {
    name: name ?? shownRow.name,
    from: before && shownReading(catalogue, before),
    to: shownRow.reading,
    line: when,
  }
}

/** A county's as its editor chose them; the city's are those of the first screen. */
function cardsOf(catalogue: Catalogue, { adcode }: Region): readonly HeadlineFact[] {
  if (adcode === catalogue.site.region) return selectHeadlines(catalogue).facts
  return catalogue.editions.get(adcode)?.cards.flatMap((card) => cardOf(catalogue, card) ?? []) ?? []
}

function tableRow(catalogue: Catalogue, id: string): PlaceRow | null {
  const row = known(catalogue.observations, id, '数据')
  const shown = placeRow(catalogue, row)
  return shown && { ...shown, note: [row.displayReason, row.note].filter((words) => words !== undefined).join('') }
}

/** A region on one page: the numbers that it opens with, then all that may be shown, by theme. */
export function selectCounty(catalogue: Catalogue, region: Region): CountyRecord {
  const all = placeObservations(catalogue, region.adcode)
  const featured = all.filter(({ display }) => display === 'featured')
  const listed = all.filter(({ display }) => display === 'table')
  return {
    region,
    finding: countyHighlight(catalogue, region.adcode)?.text ?? '',
    cards: cardsOf(catalogue, region),
    rows: inThemeOrder(
      catalogue,
      featured.flatMap((row) => placeRow(catalogue, row) ?? []),
    ),
    tableOnly: inThemeOrder(
      catalogue,
      listed.flatMap(({ id }) => tableRow(catalogue, id) ?? []),
    ),
    sourceLine: sourceLine(catalogue, featured),
  }
}
