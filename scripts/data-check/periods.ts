import { parsePeriod } from '~/domain/period/parse-period'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

function fault(placed: Placed<unknown>, field: string, text: string): Finding[] {
  try {
    parsePeriod(text)
    return []
  } catch (error) {
    return [at(placed, field, error instanceof Error ? error.message : `时期“${text}”读不出`)]
  }
}

/** “‘十四五’以来” is of the site's plan: no document says so before that plan has begun. */
function beforePlan(data: Dataset): Finding[] {
  const plan = data.plans.find(({ row }) => row.id === data.site.row.plan)?.row
  const dates = indexed(data.sources, ({ id }) => id)
  const since = data.observations.filter(({ row }) => row.period === 'since-plan')
  return since.flatMap((placed) =>
    placed.row.sources.flatMap(({ document }) => {
      const date = dates.get(document)?.date ?? null
      if (!plan || date === null || Number(date.slice(0, 4)) >= plan.from) return []
      const message = `since-plan 指${plan.name}（${plan.from}—${plan.to}年）以来，而 ${document} 发布于${date}，早于规划起始；请核对时期，未注明年份的写 undated`
      return [at(placed, 'period', message)]
    }),
  )
}

/** Every period can be read as days that exist, and a window does not end before it begins. */
export function checkPeriods(data: Dataset): Finding[] {
  const rows = [...data.observations, ...data.targets, ...data.derived]
  return [
    ...rows.flatMap((placed) => fault(placed, 'period', placed.row.period)),
    ...data.figures.flatMap((placed) => placed.row.spec.periods.flatMap((period) => fault(placed, 'spec.periods', period))),
    ...data.observations.flatMap((placed) => (placed.row.window ? fault(placed, 'window', placed.row.window.join('/')) : [])),
    ...beforePlan(data),
    ...data.targets.flatMap((placed) =>
      placed.row.period === 'undated' || placed.row.period === 'since-plan'
        ? [at(placed, 'period', '目标不能没有时期；请写明目标年份，例如 2025')]
        : [],
    ),
  ]
}
