import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal'
import type { FigureSheet } from './figure-xlsx'

/** Over so many characters a cell breaks into lines. */
const long = 40

function data({ columns, rows }: FigureSheet): SheetData {
  const head = columns.map((value): CellObject => ({ value, type: String, fontWeight: 'bold', bottomBorderStyle: 'thin' }))
  const body = rows.map((row) =>
    row.map((cell): CellObject | null => {
      if (cell === null) return null
      if (typeof cell === 'number') return { value: cell, type: Number }
      return { value: cell, type: String, alignVertical: 'top', ...(cell.length > long && { wrap: true }) }
    }),
  )
  return [head, ...body]
}

/** Sheets as an .xlsx with real numbers, their heads kept in sight. Text is never a formula: it is written as text. */
export function writeXlsx(sheets: readonly FigureSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map((sheet) => ({
      data: data(sheet),
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Microsoft YaHei', fontSize: 10 },
  ).toBlob()
}
