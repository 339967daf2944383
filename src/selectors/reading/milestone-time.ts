import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Milestone } from '~/domain/figure/milestone'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'

/** “十四五”期间 */
export const duringPlan = ({ plan }: Catalogue): string => `${plan.name}期间`

/** 2024年9月26日, “十四五”期间; '' where the document says neither. */
export function milestoneTime(catalogue: Catalogue, { date, during }: Pick<Milestone, 'date' | 'during'>): string {
  if (date !== null) return formatPeriod(parsePeriod(date))
  return during ? duringPlan(catalogue) : ''
}
