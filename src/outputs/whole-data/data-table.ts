import type { Cell } from '../cell-table'

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
