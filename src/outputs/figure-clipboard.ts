import { printNumber } from '~/domain/value/print-value'
import { escapeMarkup } from '~/lib/escape-markup'
import { type Cell, type CellTable, plainCell } from './cell-table'

/** What goes to the clipboard: rich for spreadsheets and writers, plain for all else. */
export interface ClipboardTable {
  readonly html: string
  readonly text: string
}

function htmlCell(cell: Cell): string {
  if (typeof cell === 'number') return `<td>${printNumber(cell)}</td>`
  // Text stays text: 2024 in a title is no number, and nothing runs as a formula.
  return `<td style="mso-number-format:'\\@'">${escapeMarkup(cell ?? '')}</td>`
}

const tsvCell = (cell: Cell): string =>
  typeof cell === 'string' ? plainCell(cell.replace(/[\t\r\n]+/g, ' ')) : cell === null ? '' : printNumber(cell)

/** A table that pastes as cells into Excel and WPS, numbers as numbers, with its title above and its source below. */
export function figureClipboard({ columns, rows }: CellTable, title: string, source: string): ClipboardTable {
  const across = ` colspan="${columns.length}"`
  const head = columns.map((column) => `<th>${escapeMarkup(column)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return {
    html:
      `<meta charset="utf-8"><table border="1" style="border-collapse:collapse"><tr><th${across} align="left">${escapeMarkup(title)}</th></tr>` +
      `<tr>${head}</tr>${body}<tr><td${across}>${escapeMarkup(source)}</td></tr></table>`,
    text: [[title], columns, ...rows, [source]].map((row) => row.map(tsvCell).join('\t')).join('\r\n'),
  }
}
