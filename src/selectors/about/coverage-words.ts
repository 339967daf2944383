import type { Catalogue } from '~/domain/dataset/catalogue'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'

const month = (day: string): string => formatPeriod(parsePeriod(day.slice(0, 7)))

/** To when the data reach, and, apart from it, to when documents were gathered: 数据所属期截至2025年12月；资料收集截至2026年11月. */
export function coverageWords({ asOf, collectedTo }: Pick<Catalogue, 'asOf' | 'collectedTo'>): string {
  return `数据所属期截至${month(asOf)}；资料收集截至${month(collectedTo)}`
}
