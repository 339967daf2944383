import type PptxGenJS from 'pptxgenjs'
import type { SlideBox } from './deck-page'
import { deckColors } from './deck-style'
import { textRuns, type Slide, type WordRun } from './slide-items'
import { linesHeight, linesOf } from './text-lines'

/** A column: its head, its share of the table's width, and the side that its words are aligned to. */
export interface DeckColumn {
  readonly head: string
  readonly share: number
  readonly align?: 'left' | 'right'
  /** Room that is kept free at the left of its cells for a mark, in inches. */
  readonly indent?: number
}

/** A cell's words, a paragraph for each run. */
export type DeckCell = string | readonly WordRun[]

/** A native table: hairlines under its rows, an ink rule under its head. */
export interface DeckTable {
  readonly columns: readonly DeckColumn[]
  readonly rows: readonly (readonly DeckCell[])[]
  /** Type size in points. */
  readonly size: number
  /** The least height of a row in inches: drawings in it ask for room. */
  readonly least?: number
}

/** Some rows of a table on one slide, with their heights. */
export interface TablePage {
  readonly rows: readonly (readonly DeckCell[])[]
  readonly heights: readonly number[]
}

const padding = { x: 0.1, y: 0.055 }
const headSize = (table: DeckTable): number => table.size - 1

const runsOf = (cell: DeckCell): readonly WordRun[] => (typeof cell === 'string' ? [{ text: cell }] : cell)

/** The columns' widths in inches. */
export function columnWidths({ columns }: DeckTable, width: number): readonly number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (share / total) * width)
}

function cellHeight(cell: DeckCell, size: number, room: number): number {
  return runsOf(cell).reduce((height, run) => {
    const own = run.size ?? size
    return height + linesHeight(linesOf(run.text, own, room, run.bold), own)
  }, 0)
}

/** A row's height: that of its highest cell, in no program less than its words need. */
function rowHeight(table: DeckTable, row: readonly DeckCell[], widths: readonly number[], size: number): number {
  const heights = row.map((cell, at) => {
    const room = (widths[at] ?? 1) - 2 * padding.x - (table.columns[at]?.indent ?? 0)
    return cellHeight(cell, size, room)
  })
  return Math.max(...heights) + 2 * padding.y
}

/** The height of the table's head in inches. */
export function headHeight(table: DeckTable, width: number): number {
  return rowHeight(
    table,
    table.columns.map(({ head }) => head),
    columnWidths(table, width),
    headSize(table),
  )
}

function rowHeights(table: DeckTable, width: number): readonly number[] {
  const widths = columnWidths(table, width)
  return table.rows.map((row) => Math.max(table.least ?? 0, rowHeight(table, row, widths, table.size)))
}

/** Row indexes in groups of at most `room` inches. */
function groups(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const pages: { rows: number[]; height: number }[] = []
  heights.forEach((height, at) => {
    const last = pages.at(-1)
    if (last && last.height + height <= room) {
      last.rows.push(at)
      last.height += height
    } else pages.push({ rows: [at], height })
  })
  return pages.map(({ rows }) => rows)
}

/** The table in as many pieces as it needs slides for a body, of nearly the same height; a row is never cut. */
export function tablePages(table: DeckTable, body: Pick<SlideBox, 'w' | 'h'>): readonly TablePage[] {
  const heights = rowHeights(table, body.w)
  const room = body.h - headHeight(table, body.w)
  const fewest = groups(heights, room).length
  // No slide with a row left over: the least height that needs no slide more.
  const total = heights.reduce((sum, height) => sum + height, 0)
  const even = Array.from({ length: 20 }, (_, step) => total / fewest + ((room - total / fewest) * step) / 20)
  const height = even.find((candidate) => candidate <= room && groups(heights, candidate).length === fewest) ?? room
  return groups(heights, height).map((rows) => ({
    rows: rows.flatMap((at) => [table.rows[at] ?? []]),
    heights: rows.flatMap((at) => heights[at] ?? []),
  }))
}

/** The table at the largest size, from `more` points over its own to two under it, at which it fits one slide; at its own where none does. */
export function fitTable(make: (size: number) => DeckTable, size: number, body: Pick<SlideBox, 'w' | 'h'>, more = 4): DeckTable {
  const steps = [4, 3, 2, 1, 0, -0.5, -1, -1.5, -2].filter((step) => step <= more)
  const tables = steps.map((step) => make(size + step))
  return tables.find((table) => tablePages(table, body).length === 1) ?? make(size)
}

type Border = PptxGenJS.BorderProps

/** Nothing but a line under the cell. Fresh objects: the library writes into them. */
const under = (color: string, pt: number): [Border, Border, Border, Border] => [
  { type: 'none' },
  { type: 'none' },
  { type: 'solid', color, pt },
  { type: 'none' },
]

function cellOf(
  cell: DeckCell,
  column: DeckColumn,
  size: number,
  color: string,
  line: readonly [string, number],
  first: boolean,
): PptxGenJS.TableCell {
  const runs = runsOf(cell)
  const text = runs.flatMap((run, at) => {
    const [made] = textRuns([{ color, ...run }], { size })
    return made ? [{ ...made, options: { ...made.options, ...(at < runs.length - 1 && { breakLine: true }) } }] : []
  })
  return {
    text,
    options: {
      align: column.align ?? 'left',
      valign: 'middle',
      fontSize: size,
      border: under(line[0], line[1]),
      margin: [padding.y, padding.x, padding.y, (first ? 0 : padding.x) + (column.indent ?? 0)],
    },
  }
}

/** Sets one page of a table; gives the places of its rows, for what is drawn over them. */
export function addTable(
  slide: Slide,
  table: DeckTable,
  page: TablePage,
  at: Pick<SlideBox, 'x' | 'y' | 'w'>,
  name: string,
): readonly SlideBox[] {
  const widths = columnWidths(table, at.w)
  const head = headHeight(table, at.w)
  const line = (size: number, color: string, border: readonly [string, number]) => (row: readonly DeckCell[]) =>
    row.map((cell, index) => cellOf(cell, table.columns[index] ?? { head: '', share: 1 }, size, color, border, index === 0))
  const rows = [
    line(headSize(table), deckColors.ink3, [deckColors.ink, 1])(table.columns.map((column) => column.head)),
    ...page.rows.map(line(table.size, deckColors.ink, [deckColors.rule, 0.75])),
  ]
  const heights = [head, ...page.heights]
  const total = heights.reduce((sum, height) => sum + height, 0)
  slide.addTable(rows, { x: at.x, y: at.y, w: at.w, h: total, colW: [...widths], rowH: heights, objectName: name })
  let top = at.y + head
  return page.heights.map((h) => {
    const box = { x: at.x, y: top, w: at.w, h }
    top += h
    return box
  })
}
