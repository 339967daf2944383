import { printNumber } from '~/domain/value/print-value'
import { type Cell, type CellTable, plainCell } from './cell-table'

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return printNumber(cell)
  const text = plainCell(cell)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** A table as CSV that Excel and WPS open right: UTF-8 with its mark, CRLF, numbers bare and unrounded, no text that runs as a formula. */
export function figureCsv({ columns, rows }: CellTable): string {
  return `\ufeff${[columns, ...rows].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`
}
