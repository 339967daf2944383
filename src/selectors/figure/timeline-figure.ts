import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Period } from '~/domain/period/period'
import { comparePeriods, yearOf } from '~/domain/period/period-span'
import { NotLoaded } from '~/lib/reader-error'
import { known } from '~/selectors/reading/require-row'
import { duringPlan, milestoneTime } from '~/selectors/words/period-words'
import type { WordPiece } from '~/selectors/words/word-references'
import { isKeptBack, wordPieces } from '~/selectors/words/words'
import { figureWords, type RequestedFigure } from './figure-words'
import type { FigureWords, ShownItem } from './record-parts'

export interface TimelineEntry {
  readonly milestone: Id
  /** 全市, 榆次区 … */
  readonly place: string
  /** 2024年9月, as exact as it is known. */
  readonly date: string
  readonly pieces: readonly WordPiece[]
  readonly planned: boolean
}

interface TimelineBlock {
  /** 2024, “十四五”期间: over its entries. */
  readonly label: string
  /** 2024年: the same in running words. */
  readonly name: string
  readonly entries: readonly TimelineEntry[]
}

export interface TimelineRecord extends FigureWords {
  readonly kind: 'timeline'
  /** The years that have entries, each under its number, then, under the plan's name, what is said of its years overall. */
  readonly years: readonly TimelineBlock[]
}

interface Dated {
  readonly row: Milestone
  /** null: the plan's years overall. */
  readonly period: Period | null
  readonly year: number | null
  /** The regions that it is shown under: those requested, or all of its own. */
  readonly regions: readonly Adcode[]
}

/** The years from the first requested to the last; the plan's own where none is. */
function yearsOf(catalogue: Catalogue, periods: readonly string[]): readonly number[] {
  const requested = periods.flatMap((text) => (/^\d{4}$/.test(text) ? Number(text) : []))
  const [from, to] = requested.length > 0 ? [Math.min(...requested), Math.max(...requested)] : [catalogue.plan.from, catalogue.plan.to]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** A milestone with its place in time; null where its source prints no year, or one that is not among these. */
function dated(row: Milestone, requested: readonly Adcode[], years: readonly number[]): Dated | null {
  const period = row.date === null ? null : parsePeriod(row.date)
  const year = period && yearOf(period)
  // What the five years brought overall is listed under the plan, not under one year.
  const coversPlan = row.during !== undefined && years.length > 1
  if (!coversPlan && (year === null || !years.includes(year))) return null
  const regions = row.regions.filter((region) => requested.includes(region))
  return { row, period, year, regions: regions.length > 0 ? regions : row.regions }
}

/** The milestones that a figure names, or all that is done in its regions and years. */
function entriesOf(catalogue: Catalogue, { spec }: RequestedFigure, years: readonly number[]): readonly Dated[] {
  const { milestones } = spec.options
  if (milestones) {
    return milestones.map((id) => {
      const entry = dated(known(catalogue.milestones, id, '大事'), spec.regions, years)
      if (!entry) throw new NotLoaded(`大事“${id}”未注明年份，或不在${years[0]}—${years.at(-1)}年之内，不能列入`)
      return entry
    })
  }
  const ofRegions = () => new Set(spec.regions.flatMap((region) => catalogue.milestonesOf.get(region) ?? []))
  const rows = spec.regions.length === 0 ? catalogue.milestones.values() : ofRegions()
  return [...rows]
    .filter((row) => row.state === 'done' && row.display === undefined)
    .flatMap((row) => dated(row, spec.regions, years) ?? [])
}

/** By date; what is of no single year after what is. */
function inTime(a: Dated, b: Dated): number {
  return a.period && b.period ? comparePeriods(a.period, b.period) : Number(a.period === null) - Number(b.period === null)
}

/** Place in the list of the divisions: the entire city before the first of them. */
function divisionAt(catalogue: Catalogue, { regions }: Dated): number {
  if (regions.includes(catalogue.site.region)) return -1
  const at = regions.map((region) => catalogue.counties.findIndex((county) => county.adcode === region)).filter((index) => index >= 0)
  return at.length > 0 ? Math.min(...at) : catalogue.counties.length
}

/** 全市, 榆次区; where several share it 榆次区等, since the words name them all. */
function placeWord(catalogue: Catalogue, { regions }: Dated): string {
  if (regions.includes(catalogue.site.region)) return '全市'
  const first = catalogue.counties.find((county) => regions.includes(county.adcode))
  const name = first?.name ?? known(catalogue.regions, regions[0] ?? '', '地区').name
  return regions.length > 1 ? `${name}等` : name
}

/** The pieces of a milestone's words without the full stop at their end. */
function openPieces(catalogue: Catalogue, text: string): readonly WordPiece[] {
  return wordPieces(catalogue, text.replace(/。$/, ''))
}

/**
 * What was done, year by year, then for the plan overall: within a year those that a county is known by come first (where the figure names none
 * itself), then by date, the city before its divisions. Words that lean on rows on hold are left out; a reading that did not load is a dash.
 * Throws a NotLoaded in Chinese for a named milestone that has no year or lies outside the figure's years.
 */
export function selectTimeline(catalogue: Catalogue, figure: RequestedFigure): TimelineRecord {
  const years = yearsOf(catalogue, figure.spec.periods)
  const named = figure.spec.options.milestones !== undefined
  const rank = ({ row }: Dated) => (row.highlight && !named ? 0 : 1)
  const entries = entriesOf(catalogue, figure, years)
    .filter(({ row }) => !isKeptBack(catalogue, row.text))
    .sort((a, b) => rank(a) - rank(b) || inTime(a, b) || divisionAt(catalogue, a) - divisionAt(catalogue, b))
  const lead = `均有文件或报道为据${entries.some(({ row }) => row.state === 'planned') ? '；虚线框为计划' : ''}`
  const shown = (entry: Dated): TimelineEntry => ({
    milestone: entry.row.id,
    place: placeWord(catalogue, entry),
    date: milestoneTime(catalogue, entry.row),
    pieces: openPieces(catalogue, entry.row.text),
    planned: entry.row.state === 'planned',
  })
  return {
    kind: 'timeline',
    ...figureWords(
      catalogue,
      figure,
      lead,
      entries.map(({ row }) => row),
    ),
    // A year without entries is left out, not drawn empty.
    years: [...years, null]
      .map((year) => ({
        label: year === null ? duringPlan(catalogue) : String(year),
        name: year === null ? duringPlan(catalogue) : `${year}年`,
        entries: entries.filter((entry) => entry.year === year).map(shown),
      }))
      .filter((block) => block.entries.length > 0),
  }
}

export function shownInTimeline({ years }: TimelineRecord): readonly ShownItem[] {
  return years.flatMap(({ entries }) => entries.map(({ milestone, place, date, pieces }) => ({ milestone, place, date, pieces })))
}
