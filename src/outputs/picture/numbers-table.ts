import type { ChartTable } from '~/charts/chart'
import { cellText } from '~/charts/draw/cell-text'
import { recordTable } from '~/charts/kinds'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import { textWidth } from '~/lib/text-width'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { PictureTheme } from './drawing-svg'
import { tenth, type Piece } from './piece'
import { linesPiece, wrapLines } from './text-block'

/** Between two columns, and the least width of the last one, which breaks into lines, in type units. */
const gap = 2
const leastLast = 9

/** How a table is set; `unit` is the size of its type, in pixels. */
interface Setting {
  readonly theme: ChartTheme
  readonly unit: number
  readonly width: number
}

/** Widths of the columns: each as wide as its words, the last what is left; null where that is too little. */
function columnWidths(rows: readonly (readonly string[])[], { unit, width }: Setting): readonly number[] | null {
  const natural = (rows[0] ?? []).map((_, at) => 1.05 * Math.max(...rows.map((row) => textWidth(row[at] ?? '', unit, at === 0))))
  const first = natural.slice(0, -1)
  const used = first.reduce((sum, each) => sum + each + gap * unit, 0)
  const last = natural.at(-1) ?? 0
  const spread = Math.max(0, width - used - last) / Math.max(1, natural.length)
  if (width - used < Math.min(last, leastLast * unit)) return null
  return [...first.map((each) => each + gap * unit + spread), Math.min(width - used, last + spread)]
}

function rowPiece(cells: readonly string[], widths: readonly number[], isHead: boolean, { theme, unit, width }: Setting): Piece {
  const blocks = cells.map((cell, at) => {
    const fill = isHead ? theme.ink3 : at === 0 ? theme.ink : theme.ink2
    return linesPiece(wrapLines(cell, unit, (widths[at] ?? 0) * 1.04), { size: unit, leading: 1.4, fill, bold: at === 0 && !isHead })
  })
  const height = Math.max(...blocks.map((block) => block.height)) + 0.7 * unit
  return {
    height,
    draw: (left, top) => {
      const drawn = blocks.map((block, at) =>
        block.draw(left + widths.slice(0, at).reduce((sum, each) => sum + each, 0), top + 0.35 * unit),
      )
      const color = isHead ? theme.rule2 : theme.rule
      return `${drawn.join('')}<rect x="${tenth(left)}" y="${tenth(top + height)}" width="${tenth(width)}" height="1" fill="${color}"/>`
    },
  }
}

function tablePieces({ columns, rows }: ChartTable, setting: Setting): readonly Piece[] | null {
  const texts = [columns, ...rows.map((row) => row.map(cellText))]
  const widths = columnWidths(texts, setting)
  return widths && texts.map((cells, at) => rowPiece(cells, widths, at === 0, setting))
}

/** The numbers of a small drawing as a table under it, in words of `unit` pixels; null where its columns do not fit the width. */
export function numbersTable(record: FigureRecord, themeName: PictureTheme, unit: number, width: number): readonly Piece[] | null {
  const theme = chartThemes[themeName]
  return tablePieces(recordTable(record), { theme, unit, width })
}
