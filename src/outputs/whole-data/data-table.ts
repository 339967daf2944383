import type { Cell } from '../cell-table'
import { figureCsv } from '../figure-csv'

interface DataColumn {
  readonly name: string
  readonly kind: 'text' | 'number'
}

/** A dataset as a table: its file's name, what it holds, columns with their kind, and rows. */
export interface DataTable {
  /** Latin, for programs. */
  readonly id: string
  readonly name: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column of a table of `Row`s. */
export type ColumnOf<Row> = readonly [name: string, cell: (row: Row) => Cell, kind?: 'number' | undefined]

/** A table of rows, column by column. */
export function dataTable<Row>(id: string, name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): DataTable {
  return {
    id,
    name,
    columns: columns.map((column): DataColumn => ({ name: column[0], kind: column[2] ?? 'text' })),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }
}

/** A table as CSV, under its Chinese heads. */
export function csvText({ columns, rows }: DataTable): string {
  return figureCsv({ columns: columns.map(({ name }) => name), rows })
}

/** Where a build leaves the full data, next to the page: for a reader whose browser saves no file that a page has made. */
export const wholeDataPath = 'data/jinzhong-data.zip'
