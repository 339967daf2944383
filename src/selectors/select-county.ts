import type { Catalogue } from '~/domain/catalogue'
import type { Observation } from '~/domain/observation'
import type { Region } from '~/domain/region'
import { gather } from '~/lib/gather'
import { countyHighlight } from './county-highlight'
import { known } from './known'
import { inThemeOrder, placeObservations, placeRow, type PlaceRow } from './place-rows'
import { sourceLine } from './source-line'

export interface CountyRecord {
  readonly region: Region
  /** What the county is known by, in the curator's words; '' where milestones did not load, a reading in it is on hold, and for the city. */
  readonly finding: string
  readonly headlines: readonly PlaceRow[]
  readonly rows: readonly PlaceRow[]
  readonly sourceLine: string
}

/** Headline figures of a page. */
const most = 4

/** Rows that one sheet of paper has room for beside two drawings: the first of every theme, then the second, and so on. */
export function sheetRows(rows: readonly PlaceRow[], room: number): ReadonlySet<PlaceRow> {
  const themes = [...gather(rows, (row) => row.theme).values()]
  const longest = Math.max(0, ...themes.map((theme) => theme.length))
  const inTurn = Array.from({ length: longest }, (_, nth) => themes.flatMap((theme) => theme[nth] ?? [])).flat()
  return new Set(inTurn.slice(0, room))
}

/**
 * The indicators of the overview's comparison first, in their order, the others after them; what is an enterprise's or a scenic
 * area's, named as theirs, where the county itself has too few.
 */
function headlineRank(catalogue: Catalogue, row: Observation): number {
  const { indicators } = known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec
  const at = indicators.indexOf(row.indicator)
  if (row.subject) return indicators.length + 1
  return at < 0 ? indicators.length : at
}

/** A county's by rank; the city's are those that the curator chose for the first screen. */
function headlineRows(catalogue: Catalogue, region: Region, featured: readonly Observation[]): readonly Observation[] {
  if (region.adcode === catalogue.site.region) {
    return catalogue.site.headlines.flatMap(({ obs }) => featured.find(({ id }) => id === obs) ?? [])
  }
  const ranked = [...featured].sort((a, b) => headlineRank(catalogue, a) - headlineRank(catalogue, b))
  return ranked
}

/** A region on one page: its headline readings, then all that may be shown, by theme. */
export function selectCounty(catalogue: Catalogue, region: Region): CountyRecord {
  const featured = placeObservations(catalogue, region.adcode).filter((row) => row.display === 'featured')
  const rowOf = (row: Observation) => placeRow(catalogue, row) ?? []
  return {
    region,
    finding: countyHighlight(catalogue, region.adcode)?.text ?? '',
    headlines: headlineRows(catalogue, region, featured)
      .flatMap(rowOf)
      .filter(({ latest }) => latest)
      .slice(0, most),
    rows: inThemeOrder(catalogue, featured.flatMap(rowOf)),
    sourceLine: sourceLine(catalogue, featured),
  }
}
