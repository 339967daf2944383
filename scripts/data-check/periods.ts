import { parsePeriod } from '~/domain/parse-period'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

function fault(placed: Placed<unknown>, field: string, text: string): Finding[] {
  try {
    parsePeriod(text)
    return []
  } catch (error) {
    return [at(placed, field, error instanceof Error ? error.message : `时期“${text}”读不出`)]
  }
}

/** Every period can be read as days that exist, and a window does not end before it begins. */
export function checkPeriods(data: Dataset): Finding[] {
  const rows = [...data.observations, ...data.targets, ...data.derived]
  return [
    ...rows.flatMap((placed) => fault(placed, 'period', placed.row.period)),
    ...data.figures.flatMap((placed) => placed.row.spec.periods.flatMap((period) => fault(placed, 'spec.periods', period))),
    ...data.observations.flatMap((placed) => (placed.row.window ? fault(placed, 'window', placed.row.window.join('/')) : [])),
    ...data.targets.flatMap((placed) =>
      placed.row.period === 'undated' ? [at(placed, 'period', '目标不能没有时期；请写明目标年份，例如 2025')] : [],
    ),
  ]
}
