import type { ChartCell } from '~/charts/chart'
import type { PrintedValue } from '~/domain/value/print-value'

/** What a table's cell says. */
export function cellText(cell: ChartCell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** A value as its document prints it, without the unit that the head of its row or column says; with it where it is another. */
export function unitlessText({ lead, number, tail, unit, text }: PrintedValue, said: string): string {
  return unit === said ? `${lead}${number}${tail}` : text
}
