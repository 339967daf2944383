import { parsePeriod } from '~/domain/period/parse-period'
import { isClosed } from '~/domain/period/period-span'
import { placeOf } from '~/domain/reading/observation'
import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/**
 * A plan whose time is over is no plan. On a place's page it stands as what became of it, or not at all: a planned event is kept in
 * the data alone, a county's target without an outcome on hold. The city's targets are judged on a page of their own.
 */
export function checkPastPlans(data: Dataset, asOf: string): Finding[] {
  const regions = indexed(data.regions, (region) => region.adcode)
  const isOver = (period: string) => isClosed(parsePeriod(period), asOf)
  const hasOutcome = (key: string) =>
    data.observations.some(({ row }) => row.display === 'featured' && `${row.indicator} ${placeOf(row)} ${row.period}` === key)
  return [
    ...data.milestones.flatMap((placed) => {
      const { state, date, display } = placed.row
      if (state !== 'planned' || date === null || display !== undefined || !isOver(date)) return []
      return [
        at(placed, 'state', `还是计划（planned），而 ${date} 已过；请改成已做成的事，或写 "display": "table" 和 displayReason，不再上页面`),
      ]
    }),
    ...data.targets.flatMap((placed) => {
      const { region, period, display, indicator } = placed.row
      if (display === 'hold' || regions.get(region ?? '')?.kind !== 'county' || !isOver(period)) return []
      if (hasOutcome(`${indicator} ${placeOf(placed.row)} ${period}`)) return []
      return [at(placed, 'display', `${period} 已过，没有完成数；县（区、市）的页面不列过期的计划，请补上完成数，或改为 hold 并写明理由`)]
    }),
  ]
}
