import type { ChartTable } from '~/charts/chart'
import { cellText } from '~/charts/draw/cell-text'
import { escapeMarkup } from '~/lib/escape-markup'
import { plainCell } from './cell-table'
import type { ClipboardTable } from './figure-clipboard'

/** A number as a page prints it, its decimals kept, with nothing around it. */
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

function htmlCell(text: string): string {
  // A number is one in a spreadsheet; text stays text: 2024年 is no date, and nothing runs as a formula.
  return isNumber(text) ? `<td>${text}</td>` : `<td style="mso-number-format:'\\@'">${escapeMarkup(text)}</td>`
}

/** A text on one line, which no spreadsheet takes for a formula. */
const tsvCell = (text: string): string => (isNumber(text) ? text : plainCell(text.replace(/[\t\r\n]+/g, ' ')))

/**
 * A figure's table for the clipboard as the page shows it: the same columns, units and decimals, its first row the heads, so that it can be
 * filtered and charted where it is pasted.
 */
export function screenTable({ columns, rows }: ChartTable): ClipboardTable {
  const texts = rows.map((row) => row.map(cellText))
  const head = columns.map((column) => `<th>${escapeMarkup(column)}</th>`).join('')
  const body = texts.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return {
    html: `<meta charset="utf-8"><table border="1" style="border-collapse:collapse"><tr>${head}</tr>${body}</table>`,
    text: [columns, ...texts].map((row) => row.map(tsvCell).join('\t')).join('\r\n'),
  }
}
