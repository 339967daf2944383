import { printNumber } from '~/domain/value/print-value'
import type { CellTable } from './cell-table'
import { csvFile } from './csv-file'
import { plainCell } from './plain-cell'

/** A table as CSV: numbers as they are, no text that runs as a formula. */
export function figureCsv({ columns, rows }: CellTable): string {
  return csvFile([columns, ...rows], { text: plainCell, number: printNumber })
}
