import type { Id } from '~/domain/dataset/id'
import type { FactStatus } from '~/domain/link/facts-fields'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Period, PeriodText } from '~/domain/period/period'
import { calendarSpan } from '~/domain/period/period-span'
import type { Tier } from '~/domain/source/source'
import type { FactRow } from './fact-rows'

/** What narrows the readings; null means all. */
export interface FactFilter {
  readonly region: string | null
  readonly theme: Id | null
  readonly period: PeriodText | null
  readonly tier: Tier | null
  readonly status: FactStatus | null
}

/** A period that no calendar has, in a link, narrows nothing. */
function readPeriod(text: PeriodText): Period | null {
  try {
    return parsePeriod(text)
  } catch {
    return null
  }
}

/** Whether a reading's period ends within the requested one: each dated reading belongs to one year. */
export function endsWithin(limit: PeriodText): (period: Period) => boolean {
  const within = readPeriod(limit)
  if (within === null) return () => true
  const { start, end, kind } = within
  if (end === null) return (period) => period.kind === kind
  const first = start ?? calendarSpan(end).first
  return (period) => period.end !== null && period.end >= first && period.end <= end
}

/** One test for each thing that narrows; what narrows nothing has none. */
function testsOf({ region, theme, period, tier, status }: FactFilter): ReadonlyMap<keyof FactFilter, (row: FactRow) => boolean> {
  const tests = new Map<keyof FactFilter, (row: FactRow) => boolean>()
  if (region !== null) tests.set('region', (row) => row.place === region)
  if (theme !== null) tests.set('theme', (row) => row.theme === theme)
  if (period !== null) {
    const fits = endsWithin(period)
    tests.set('period', (row) => fits(row.period))
  }
  if (tier !== null) tests.set('tier', (row) => row.tier === tier)
  if (status !== null) tests.set('status', (row) => row.statuses.includes(status))
  return tests
}

/** The rows that fit the filter and what is searched for, in the order in which they came. */
export function narrowFacts(rows: readonly FactRow[], filter: FactFilter, found: (row: FactRow) => boolean): readonly FactRow[] {
  const tests = [...testsOf(filter).values(), found]
  return rows.filter((row) => tests.every((test) => test(row)))
}

/** A way out of an empty list: what to let go of, and how many rows that gives. */
export interface Loosening {
  readonly drop: keyof FactFilter | 'q'
  readonly count: number
}

/** Which single condition, let go of, gives rows again; the most first. */
export function loosenings(rows: readonly FactRow[], filter: FactFilter, found: (row: FactRow) => boolean): readonly Loosening[] {
  const tests = testsOf(filter)
  const without = [...tests.keys()].map((drop): Loosening => {
    return { drop, count: narrowFacts(rows, { ...filter, [drop]: null }, found).length }
  })
  const all = [...without, { drop: 'q' as const, count: narrowFacts(rows, filter, () => true).length }]
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
