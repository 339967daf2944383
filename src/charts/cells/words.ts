import type { ChartTable } from '~/charts/chart'
import { unitlessText } from '~/charts/draw/cell-text'
import { terms } from '~/domain/dataset/terms'
import { unmarked } from '~/domain/value/undated-mark'
import type { CellsRecord } from '~/selectors/figure/cells-figure'

/** What was, then what is, each with its period. */
export function cellsTable({ regionName, indicatorName, from, to }: CellsRecord): ChartTable {
  const row = (name: string, { period, printed, obs }: CellsRecord['to']) => [
    name,
    period,
    { text: unitlessText(unmarked(printed), to.printed.unit), obs },
  ]
  return {
    columns: ['指标', '期别', `${regionName}（${to.printed.unit}）`],
    rows: [row(`${indicatorName}${terms.earlier}`, from), row(indicatorName, to)],
  }
}

/** Both values in one sentence, for a screen reader. The drawing has no names of its own, so the title comes first. */
export function cellsSentence({ title, regionName, indicatorName, from, to }: CellsRecord): string {
  const value = ({ printed, period }: CellsRecord['to']) => `${printed.text}（${period}）`
  return `${title}。${regionName}${indicatorName}由${value(from)}增至${value(to)}。`
}
