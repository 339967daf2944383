import type { CellTable, Cell } from './figure-cells'
import { plainCell } from './plain-cell'

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = plainCell(cell)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** A table as CSV that Excel and WPS open right: UTF-8 with its mark, CRLF, numbers bare, no text that runs as a formula. */
export function figureCsv({ columns, rows }: CellTable): string {
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}
