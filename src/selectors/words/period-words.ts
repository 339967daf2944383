import type { Catalogue } from '~/domain/dataset/catalogue'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Observation } from '~/domain/reading/observation'

/** A reading's period as readers see it: 2024年, 2025年上半年, 2020年普查, “十四五” for the plan's own span, “十四五”以来, 未注明年份. */
export function periodWords(catalogue: Catalogue, row: Pick<Observation, 'period' | 'basis'>): string {
  const { plan } = catalogue
  if ([plan.base, plan.from].some((year) => row.period === `${year}/${plan.to}`)) return plan.name
  return formatPeriod(parsePeriod(row.period), { census: catalogue.bases.get(row.basis)?.census === true, plan: plan.name })
}
