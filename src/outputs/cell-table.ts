/** A cell: text is text in every program, a number is a number, null is empty. */
export type Cell = string | number | null

/** A table with real numbers: every row has a cell for every column. */
export interface CellTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
