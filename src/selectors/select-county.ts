import type { Catalogue } from '~/domain/catalogue'
import type { Adcode, Id } from '~/domain/id'
import type { Observation } from '~/domain/observation'
import type { Region } from '~/domain/region'
import type { Tier } from '~/domain/source'
import { gather } from '~/lib/gather'
import { bestTier } from './best-tier'
import type { ShownReading } from './record-parts'
import { known } from './known'
import { shownReading } from './shown-reading'
import { sourceLine } from './source-line'
import { isKeptBack } from './words'

export interface CountyRow {
  readonly theme: string
  readonly name: string
  readonly reading: ShownReading
  readonly note: string
  readonly tier: Tier
}

export interface CountyRecord {
  readonly region: Region
  /** What the county is known by, in the curator's words; '' where milestones did not load, or a reading in it is on hold. */
  readonly finding: string
  readonly headlines: readonly CountyRow[]
  readonly rows: readonly CountyRow[]
  readonly sourceLine: string
}

/** The county's own rows and, named as theirs, those of enterprises and scenic areas in it. */
function rowsOf(catalogue: Catalogue, adcode: Adcode): readonly Observation[] {
  const subjects = catalogue.subjectsOf.get(adcode) ?? []
  const ids = [adcode, ...subjects.map((subject) => subject.id)].flatMap((place) => catalogue.byPlace.get(place) ?? [])
  const shown = new Set<Id>(ids.flatMap((id) => catalogue.groupOf.get(id)?.shown.id ?? []))
  return ids.filter((id) => shown.has(id)).flatMap((id) => catalogue.observations.get(id) ?? [])
}

/** What stands beside a reading that was seen second-hand; its curator's note stays on the source sheet. */
const secondHand: Partial<Record<Tier, string>> = { C: '转载', D: '转引，待核' }

function countyRow(catalogue: Catalogue, row: Observation): CountyRow | null {
  const reading = shownReading(catalogue, row)
  if (!reading) return null
  const indicator = known(catalogue.indicators, row.indicator, '指标')
  const tier = bestTier(catalogue, row)
  const subject = row.subject ? known(catalogue.subjects, row.subject, '主体') : null
  return {
    theme: known(catalogue.themes, indicator.theme, '主题').name,
    name: subject ? `${subject.name}${indicator.name}` : indicator.name,
    reading,
    note: secondHand[tier] ?? row.note ?? '',
    tier,
  }
}

/** Rows that one sheet of paper has room for beside two drawings: the first of every theme, then the second, and so on. */
export function sheetRows(rows: readonly CountyRow[], room: number): ReadonlySet<CountyRow> {
  const themes = [...gather(rows, (row) => row.theme).values()]
  const longest = Math.max(0, ...themes.map((theme) => theme.length))
  const inTurn = Array.from({ length: longest }, (_, nth) => themes.flatMap((theme) => theme[nth] ?? [])).flat()
  return new Set(inTurn.slice(0, room))
}

/** A county on one page: its headline readings, then all that may be shown, by theme. */
export function selectCounty(catalogue: Catalogue, region: Region): CountyRecord {
  const order = [...catalogue.themes.values()].map((theme) => theme.name)
  const kept = rowsOf(catalogue, region.adcode).filter((row) => row.display === 'featured')
  const rows = kept.flatMap((row) => countyRow(catalogue, row) ?? []).sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme))
  const featured = kept.filter((row) => row.region === region.adcode)
  const ranked = [...featured].sort((a, b) => headlineRank(catalogue, a) - headlineRank(catalogue, b))
  const milestone = catalogue.milestonesOf.get(region.adcode)?.find((entry) => entry.highlight)
  return {
    region,
    finding: milestone && !isKeptBack(catalogue, milestone.text) ? milestone.text : '',
    headlines: ranked.slice(0, 4).flatMap((row) => countyRow(catalogue, row) ?? []),
    rows,
    sourceLine: sourceLine(catalogue, kept),
  }
}

/** The indicators of the overview's comparison first, in their order; the others after them. */
function headlineRank(catalogue: Catalogue, row: Observation): number {
  const { indicators } = known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec
  const at = indicators.indexOf(row.indicator)
  return at < 0 ? indicators.length : at
}
