import { printNumber } from '~/domain/value/print-value'
import { plainCell } from '../cell-table'
import { csvFile } from '../csv-file'
import type { DataTable } from './data-table'

/** A table as CSV: Chinese heads, numbers unrounded, texts as they are but for what a spreadsheet would run as a formula. */
export function csvText({ columns, rows }: DataTable): string {
  return csvFile([columns.map(({ name }) => name), ...rows], { text: plainCell, number: printNumber })
}
