import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { factStatuses, type FactStatus } from '~/domain/link/facts-fields'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Period } from '~/domain/period/period'
import { comparePeriods } from '~/domain/period/period-span'
import { type Observation, placeOf } from '~/domain/reading/observation'
import { Tier } from '~/domain/source/source'
import { searchRuns } from '~/lib/search-form'
import { bestTier, known } from '~/selectors/reading/require-row'
import { periodWords } from '~/selectors/words/period-words'

/** A reading as it is narrowed, searched and sorted; `factCells` prints it when it is shown. */
export interface FactRow {
  readonly reading: Observation
  /** Its place among all rows of the library. */
  readonly number: number
  /** Adcode, or the id of an enterprise, park or scenic area. */
  readonly place: string
  readonly theme: Id
  readonly period: Period
  readonly tier: Tier
  /** What it is in its group first, then its marks. */
  readonly statuses: readonly [FactStatus, ...FactStatus[]]
  /** The words of its own: period and printed number, in the runs that a search compares, a blank before each. */
  readonly words: string
  /** Its value in the dimension's own unit; null where it is printed as missing. */
  readonly size: number | null
  /** Places in the order of the library. */
  readonly order: Readonly<Record<'indicator' | 'place' | 'basis' | 'tier' | 'status' | 'source', number>>
}

function statusesOf(catalogue: Catalogue, row: Observation): FactRow['statuses'] {
  const shown = catalogue.groupOf.get(row.id)?.shown.id === row.id
  const marks: FactStatus[] = []
  if (row.period === 'undated') marks.push('undated')
  if (row.stage === 'preliminary') marks.push('preliminary')
  if (row.qualifier !== 'exact') marks.push('bound')
  return [shown ? (row.display === 'featured' ? 'used' : 'listed') : 'other', ...marks]
}

const ranks = (ids: Iterable<string>): ReadonlyMap<string, number> => new Map([...ids].map((id, rank) => [id, rank]))

/** Indicators by theme, in the order of the themes and then of the dataset; places in division order, then enterprises. */
function libraryOrder(catalogue: Catalogue) {
  const themes = ranks(catalogue.themes.keys())
  const byTheme = [...catalogue.indicators.values()].sort((a, b) => (themes.get(a.theme) ?? 0) - (themes.get(b.theme) ?? 0))
  return {
    indicators: ranks(byTheme.map(({ id }) => id)),
    places: ranks([...catalogue.regions.keys(), ...catalogue.subjects.keys()]),
    bases: ranks(catalogue.bases.keys()),
    sources: ranks(catalogue.sources.keys()),
  }
}

/** What is worked out once for all rows of one period and basis. */
function periodReader(catalogue: Catalogue) {
  const read = new Map<string, { readonly period: Period; readonly words: string }>()
  return (row: Observation) => {
    const key = `${row.period} ${row.basis}`
    const cached = read.get(key) ?? { period: parsePeriod(row.period), words: searchRuns(periodWords(catalogue, row)).join(' ') }
    read.set(key, cached)
    return cached
  }
}

/** By indicator, place, period and id: no two rows are equal in it. */
export function compareInLibrary(a: Omit<FactRow, 'number'>, b: Omit<FactRow, 'number'>): number {
  return (
    a.order.indicator - b.order.indicator ||
    a.order.place - b.order.place ||
    comparePeriods(a.period, b.period) ||
    (a.reading.id < b.reading.id ? -1 : a.reading.id > b.reading.id ? 1 : 0)
  )
}

/** Every reading that may be shown, once, in the order of the library. What is on hold is in `heldReadings`. */
export function factRows(catalogue: Catalogue): readonly FactRow[] {
  const { indicators, places, bases, sources } = libraryOrder(catalogue)
  const periodOf = periodReader(catalogue)
  const rows = [...catalogue.observations.values()].filter(({ display }) => display !== 'hold')
  return rows
    .map((reading): Omit<FactRow, 'number'> => {
      const indicator = known(catalogue.indicators, reading.indicator, '指标')
      const unit = known(catalogue.units, reading.unit, '单位')
      const place = placeOf(reading)
      const { period, words } = periodOf(reading)
      const tier = bestTier(catalogue, reading)
      const statuses = statusesOf(catalogue, reading)
      const best = reading.sources.find(({ document }) => catalogue.sources.get(document)?.tier === tier)
      return {
        reading,
        place,
        theme: indicator.theme,
        period,
        tier,
        statuses,
        words: ` ${words} ${reading.sources.map(({ printed }) => searchRuns(printed).join(' ')).join(' ')}`,
        size: reading.value === null ? null : reading.value * unit.scale,
        order: {
          indicator: indicators.get(reading.indicator) ?? 0,
          place: places.get(place) ?? 0,
          basis: bases.get(reading.basis) ?? 0,
          tier: Tier.options.indexOf(tier),
          status: factStatuses.indexOf(statuses[0]),
          source: sources.get(best?.document ?? '') ?? 0,
        },
      }
    })
    .sort(compareInLibrary)
    .map((row, number) => ({ ...row, number }))
}
