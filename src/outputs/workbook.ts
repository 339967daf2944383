import { workbookParts, type Sheet } from './workbook-parts'
import { zipFiles } from './zip-files'

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sheets as one .xlsx, packed in steps that `signal` can stop; `day` (YYYY-MM-DD) is the one that its parts bear. */
export async function workbook(sheets: readonly Sheet[], day: string, signal?: AbortSignal): Promise<Blob> {
  return new Blob([await zipFiles(workbookParts(sheets), { day, signal })], { type: mime })
}
