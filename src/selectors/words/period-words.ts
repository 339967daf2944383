import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Milestone } from '~/domain/figure/milestone'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { isDated } from '~/domain/period/period-span'
import type { Observation } from '~/domain/reading/observation'

/** “十四五”期间 */
export const duringPlan = ({ plan }: Catalogue): string => `${plan.name}期间`

/** 2024年9月26日, “十四五”期间; '' where the document says neither. */
export function milestoneTime(catalogue: Catalogue, { date, during }: Pick<Milestone, 'date' | 'during'>): string {
  if (date !== null) return formatPeriod(parsePeriod(date))
  return during ? duringPlan(catalogue) : ''
}

/** The years of these readings' ends; a reading without a printed year has none. */
export const yearsOf = (rows: readonly Observation[]): readonly number[] =>
  rows.map(({ period }) => parsePeriod(period)).flatMap((period) => (isDated(period) ? Number(period.end?.slice(0, 4)) : []))

/**
 * The time of dated readings as a title has it: 2023年, 2020年普查, 2020—2023年; 2019年以来 where not every line reaches the last year
 * (`isComplete` is false); '' of none.
 */
export function timeWords(catalogue: Catalogue, rows: readonly Observation[], isComplete = true): string {
  const words = new Set(rows.map((row) => periodWords(catalogue, row)))
  if (words.size < 2) return [...words].join('')
  const years = yearsOf(rows)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return from === to ? `${from}年` : isComplete ? `${from}—${to}年` : `${from}年以来`
}

/** A reading's period as readers see it: 2024年, 2025年上半年, 2020年普查, “十四五” for the plan's own span, “十四五”以来, 未注明年份. */
export function periodWords(catalogue: Catalogue, row: Pick<Observation, 'period' | 'basis'>): string {
  const { plan } = catalogue
  if ([plan.base, plan.from].some((year) => row.period === `${year}/${plan.to}`)) return plan.name
  return formatPeriod(parsePeriod(row.period), { census: catalogue.bases.get(row.basis)?.census === true, plan: plan.name })
}
