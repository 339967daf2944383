import { zipSync } from 'fflate'
import { workbookParts } from '../workbook-parts'
import { unixFile } from '../zip-files'
import type { ChartPart } from './chart-part'

/** The workbook behind a chart (.xlsx): what opens at 编辑数据. The dataset's numbers, a column for each series, holes left empty. */
export function chartWorkbook({ head, categories, series }: ChartPart): Uint8Array {
  const columns = [head, ...series.map(({ name }) => name)]
  const rows = categories.map((category, at) => [category, ...series.map(({ points }) => points[at]?.value ?? null)])
  return zipSync(Object.fromEntries(workbookParts([{ name: 'Sheet1', columns, rows }])), unixFile)
}
