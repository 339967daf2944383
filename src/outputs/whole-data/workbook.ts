import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal'
import type { DataTable } from './data-table'

const [narrowest, widest] = [8, 44]
/** So many rows are enough to tell how wide a column is. */
const looked = 200

/** Characters that a text takes: a Chinese one takes two. */
const lengthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)

function widthsOf({ columns, rows }: DataTable): readonly { readonly width: number }[] {
  return columns.map(({ name }, at) => {
    const longest = Math.max(lengthOf(name), ...rows.slice(0, looked).map((row) => lengthOf(String(row[at] ?? ''))))
    return { width: Math.min(widest, Math.max(narrowest, longest + 2)) }
  })
}

function dataOf({ columns, rows }: DataTable): SheetData {
  const head = columns.map(({ name }): CellObject => ({ value: name, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) =>
    row.map((cell): CellObject | null => {
      if (cell === null || cell === '') return null
      return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
    }),
  )
  return [head, ...body]
}

/** All tables as one workbook, a sheet each: text cells are text, so that no code turns into a date and no text into a formula. */
export function workbook(tables: readonly DataTable[]): Promise<Blob> {
  return writeExcelFile(
    tables.map((table) => ({ data: dataOf(table), sheet: table.name, columns: [...widthsOf(table)], stickyRowsCount: 1 })),
    { fontFamily: 'Microsoft YaHei', fontSize: 10 },
  ).toBlob()
}
