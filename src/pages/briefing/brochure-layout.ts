import type { ChartTable, Frame } from '~/charts/chart'
import { sideList } from '~/charts/county-list'
import { cellText } from '~/charts/draw/cell-text'
import { drawingHeight } from '~/charts/heights'
import { recordTable } from '~/charts/kinds'
import type { BriefingSet } from '~/features/briefing/briefing-set'
import { textWidth } from '~/lib/text-width'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'

/** A table and how wide its columns are, in CSS pixels. */
export interface SheetTable extends ChartTable {
  readonly widths: readonly number[]
}

/** A figure on a sheet: where its drawing is drawn, and its table where the sheet has room for one. */
export interface SheetBlock {
  readonly figure: BriefingFigure
  readonly frame: Frame
  readonly table: SheetTable | null
}

/** One sheet of A4: one figure or two. The first has the title over them, and nothing else where the list of figures fills it. */
export interface Sheet {
  readonly blocks: readonly SheetBlock[]
}

/** The text's width on A4, and how high it may be with its foot, in CSS pixels. */
const sheetWidth = 682
const sheetHeight = 1030
const footHeight = 34
const codeWidth = 76
/** Between two columns of a table. */
const cellGap = 12
/** The type units that a drawing may have on paper: the largest that fits its sheet. */
const units = [12, 11, 10, 9]

/** From this many figures on their list has two columns. */
export const twoColumnsFrom = 9

/** How many lines words take, a little more than measured: faces are unlike. */
function lines(text: string, size: number, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part, size) * 1.06) / width)), 0)
}

const words = (text: string, size: number, leading: number, width: number = sheetWidth) =>
  text === '' ? 0 : lines(text, size, width) * size * leading

function coverHeight(title: string, unit: string, figures: readonly BriefingFigure[]): number {
  const columns = figures.length >= twoColumnsFrom ? 2 : 1
  const width = (sheetWidth - codeWidth - 24 - (columns - 1) * 24) / columns
  const listed = figures.reduce((sum, figure) => sum + words(`00　${figure.title}（自拟标题）`, 11.5, 1.75, width), 0)
  return 40 + words(title, 28, 1.38) + words(unit, 14, 1.6) + 30 + Math.max(96, listed / columns + (columns - 1) * 22) + 24
}

function frameOf({ record }: BriefingFigure, room: number): Frame {
  const frameAt = (u: number): Frame => ({ width: sheetWidth, height: drawingHeight(record, sheetWidth, u, 'print'), u, medium: 'print' })
  const frames = units.map(frameAt)
  return frames.find(({ height }) => height <= room) ?? frames[frames.length - 1] ?? frameAt(12)
}

/** What surrounds a drawing: number and title, mark, unit line, the reader's note, a narrow map's list, source next to the code. */
function wordsHeight({ record, title, isOwnTitle, note }: BriefingFigure, frame: Frame): number {
  const listed = Math.ceil(sideList(record, frame).length / 2) * 11 * 1.9
  const notice = 'notice' in record ? record.notice : ''
  const source = words(`来源：${record.sourceLine}。${record.note}${notice}`, 9.5, 1.6, sheetWidth - codeWidth)
  return (
    14 +
    words(`00　${title}`, 16, 1.4) +
    (isOwnTitle ? words(`自拟标题；图的原题：${record.title}`, 9.5, 1.6) : 0) +
    words(record.lead, 12, 1.6) +
    8 +
    listed +
    (note ? 10 + words(note, 12.5, 1.75) : 0) +
    8 +
    Math.max(62, source + 18) +
    14
  )
}

/** How wide each column of a table is: as wide as its words where all fit, else the wide ones share what the narrow ones leave. */
function columnWidths({ columns, rows }: ChartTable): readonly number[] {
  const natural = columns.map((column, at) => {
    const texts = [column, ...rows.map((row) => cellText(row[at] ?? ''))]
    return Math.ceil(Math.max(...texts.map((text) => textWidth(text, 10, at === 0))) * 1.06) + cellGap
  })
  let left = sheetWidth
  let sharing = natural.length
  const widths = new Map<number, number>()
  for (const [at, width] of [...natural.entries()].sort(([, a], [, b]) => a - b)) {
    const own = Math.floor(Math.min(width, left / sharing))
    widths.set(at, own)
    left -= own
    sharing -= 1
  }
  return natural.map((_, at) => widths.get(at) ?? 0)
}

function tableHeight({ columns, rows }: ChartTable, widths: readonly number[]): number {
  const rowHeight = (cells: readonly string[]) => {
    const heights = cells.map((cell, at) => words(cell, 10, 1.5, Math.max(10, (widths[at] ?? 0) - cellGap)))
    return Math.max(15, ...heights) + 5
  }
  return 12 + rowHeight(columns) + rows.reduce((sum, row) => sum + rowHeight(row.map(cellText)), 0)
}

interface Filling {
  readonly blocks: readonly SheetBlock[]
  readonly left: number
}

/** Tables go in from the first figure on, as long as the sheet has room. */
function withTables({ blocks, left }: Filling): Sheet {
  let room = left
  return {
    blocks: blocks.map((block) => {
      const table = recordTable(block.figure.record)
      const widths = columnWidths(table)
      const height = tableHeight(table, widths)
      if (height > room) return block
      room -= height
      return { ...block, table: { ...table, widths } }
    }),
  }
}

/**
 * The sheets of a list, in its order: a figure is placed under the one before where both fit on the sheet, two at most; the first sheet
 * begins with the title and the list of figures. A drawing too high for a sheet is drawn with smaller type.
 */
export function brochureSheets({ title, unit, figures }: Pick<BriefingSet, 'title' | 'unit' | 'figures'>): readonly Sheet[] {
  const room = sheetHeight - footHeight
  const full: Filling[] = []
  let filling: Filling = { blocks: [], left: room - coverHeight(title, unit, figures) }
  for (const figure of figures) {
    const frame = frameOf(figure, room - wordsHeight(figure, { width: sheetWidth, height: 400, u: 12, medium: 'print' }))
    const height = frame.height + wordsHeight(figure, frame)
    if (height > filling.left || filling.blocks.length === 2) {
      full.push(filling)
      filling = { blocks: [], left: room }
    }
    filling = { blocks: [...filling.blocks, { figure, frame, table: null }], left: filling.left - height }
  }
  return [...full, filling].map(withTables)
}
