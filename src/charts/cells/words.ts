import type { ChartTable } from '~/charts/chart'
import type { CellsRecord } from '~/selectors/figure/cells-figure'

/** What was, then what is, each with its period. */
export function cellsTable({ regionName, indicatorName, from, to }: CellsRecord): ChartTable {
  const row = (name: string, { period, printed, obs }: CellsRecord['to']) => [name, period, { text: printed.text, obs }]
  return { columns: ['指标', '期别', regionName], rows: [row(`${indicatorName}（此前）`, from), row(indicatorName, to)] }
}

/** Both values in one sentence, for a screen reader. The drawing has no names of its own, so the title comes first. */
export function cellsSentence({ title, regionName, indicatorName, from, to }: CellsRecord): string {
  const value = ({ printed, period }: CellsRecord['to']) => `${printed.text}（${period}）`
  return `${title}。${regionName}${indicatorName}由${value(from)}增至${value(to)}。`
}
