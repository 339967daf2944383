/** A signed number with its unit, -3.13‰, or what several documents print of one, -2.06‰；-2.06: begins like a formula and calls nothing. */
const signed = /^[+-]?\d+(\.\d+)?[%‰一-鿿]*(；[+-]?\d+(\.\d+)?[%‰一-鿿]*)*$/

/** What a spreadsheet would run as a formula, a control character before it that some programs take off included. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

/**
 * A text that no spreadsheet runs as a formula, the one rule of every CSV and of what is copied: a text that begins like a formula, and
 * is no signed number, gets an apostrophe before it. All else is left as it is, so that a program reads a code or a period as it was
 * written; that Excel shows 2024-11 as a date is what the workbook next to the CSV is for.
 */
export function plainCell(text: string): string {
  return formula.test(text) && !signed.test(text) ? `'${text}` : text
}

/** A cell: text is text in every program, a number is a number, null is empty. */
export type Cell = string | number | null

/** A table with real numbers: every row has a cell for every column. */
export interface CellTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
