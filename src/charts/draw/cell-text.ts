import type { ChartCell } from '~/charts/chart'

/** What a table's cell says. */
export function cellText(cell: ChartCell): string {
  return typeof cell === 'string' ? cell : cell.text
}
