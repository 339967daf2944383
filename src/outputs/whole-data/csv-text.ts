import { printNumber } from '~/domain/print-value'
import { csvFile } from '../csv-file'
import { isSignedNumber, plainCell } from '../plain-cell'
import type { DataTable } from './data-table'

/** What a spreadsheet would take for a number, a date or a time: 140702, 2024-11, 2024年11月, 6.1:10.4:83.5, 1e5. */
const numeral = /^[\d\s.,:/%年月日时分秒-]+$|^\d[\d.]*e[\d+-]+$/i

/**
 * Text that stays text when a CSV is opened in Excel or WPS. A text that begins like a formula has an apostrophe before it; a code, a date,
 * a printed number (-3.13‰) or another row of digits has a tab, which is not to be seen there and keeps it from being read as something
 * else. The readme says so.
 */
export function textCell(text: string): string {
  const guarded = plainCell(text)
  return guarded === text && (isSignedNumber(text) || numeral.test(text)) ? `\t${text}` : guarded
}

/** A table as CSV: Chinese heads, numbers unrounded. */
export function csvText({ columns, rows }: DataTable): string {
  return csvFile([columns.map(({ name }) => name), ...rows], { text: textCell, number: printNumber })
}
