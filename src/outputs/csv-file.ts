import { printNumber } from '~/domain/value/print-value'
import { type Cell, type CellTable, plainCell } from './cell-table'

/** A table as CSV: numbers as they are, no text that runs as a formula. */
export function figureCsv({ columns, rows }: CellTable): string {
  return csvFile([columns, ...rows], { text: plainCell, number: printNumber })
}

/** How the cells of a table are written where they are no plain text of CSV. */
interface CellWords {
  readonly text: (text: string) => string
  readonly number: (value: number) => string
}

function csvCell(cell: Cell, words: CellWords): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return words.number(cell)
  const text = words.text(cell)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Lines as CSV that Excel and WPS open right: UTF-8 with its mark, CRLF, numbers bare. */
export function csvFile(lines: readonly (readonly Cell[])[], words: CellWords): string {
  return `\ufeff${lines.map((line) => `${line.map((cell) => csvCell(cell, words)).join(',')}\r\n`).join('')}`
}
