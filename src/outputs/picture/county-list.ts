import type { Frame } from '~/charts/chart'
import { mapEntries, sideColours, sideList, type SideEntry } from '~/charts/county-list'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { textWidth } from '~/lib/text-width'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { tenth, type Piece } from './piece'
import { linesPiece, textSvg, wrapLines } from './text-block'

/** How a list is set: type unit and column width in pixels. */
interface Setting {
  readonly theme: ChartTheme
  readonly unit: number
  readonly column: number
  readonly colours: readonly string[]
}

const empty: Piece = { height: 0, draw: () => '' }

/** A county with its number, or the word for none, at the right, its class before its name. */
function numberRow({ name, text, step, number }: SideEntry, { theme, unit, column, colours }: Setting): Piece {
  const colour = step === null ? null : colours[step]
  return {
    height: 1.75 * unit,
    draw: (left, top) => {
      const y = top + 1.25 * unit
      const swatch = colour
        ? `<rect x="${tenth(left)}" y="${tenth(y - 0.8 * unit)}" width="${tenth(0.85 * unit)}" height="${tenth(0.85 * unit)}" fill="${colour}"/>`
        : ''
      return (
        swatch +
        textSvg(name, left + 1.4 * unit, y, { size: unit, leading: 1, fill: theme.ink }) +
        textSvg(text, left + column, y, { size: unit, leading: 1, fill: number ? theme.ink : theme.ink3, bold: number !== null }, 'end')
      )
    },
  }
}

/** A county with its words next to its name. */
function wordsRow({ name, text }: SideEntry, { theme, unit, column }: Setting, names: number): Piece {
  const words = linesPiece(wrapLines(text, unit, column - names), { size: unit, leading: 1.45, fill: theme.ink2 })
  const title = linesPiece([name], { size: unit, leading: 1.45, fill: theme.ink, bold: true })
  return { height: words.height + 0.35 * unit, draw: (left, top) => title.draw(left, top) + words.draw(left + names, top) }
}

/** Rows in columns from left to right, in order from top to bottom. */
function inColumns(rows: readonly Piece[], columns: number, pitch: number): Piece {
  const each = Math.ceil(rows.length / columns)
  const stacks = Array.from({ length: columns }, (_, at) => rows.slice(at * each, (at + 1) * each))
  const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { height }) => sum + height, 0)
  return {
    height: Math.max(...stacks.map(heightOf)),
    draw: (left, top) =>
      stacks
        .map((stack, at) => stack.map((row, line) => row.draw(left + at * pitch, top + heightOf(stack.slice(0, line)))).join(''))
        .join(''),
  }
}

function listPiece(record: FigureRecord, entries: readonly SideEntry[], theme: ChartTheme, unit: number, width: number): Piece {
  if (entries.length === 0) return empty
  const gap = 2.4 * unit
  const least = (record.kind === 'map' ? 16 : 30) * unit
  const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (least + gap))))
  const column = (width - gap * (columns - 1)) / columns
  const setting = { theme, unit, column, colours: sideColours(record, theme) }
  const names = Math.max(...entries.map(({ name }) => textWidth(name, unit, true))) + 1.2 * unit
  const rows = entries.map((entry) => (record.kind === 'map' ? numberRow(entry, setting) : wordsRow(entry, setting, names)))
  return inColumns(rows, columns, column + gap)
}

/** The counties that a map of this frame shows by name alone, in division order; an empty piece where the map says it all. */
export function countyList(record: FigureRecord, frame: Frame, theme: ChartTheme, unit: number, width: number): Piece {
  return listPiece(record, sideList(record, frame), theme, unit, width)
}

/** All counties of a map by their full names, with their numbers. */
export function fullCountyList(record: MapRecord, theme: ChartTheme, unit: number, width: number): Piece {
  return listPiece(record, mapEntries(record), theme, unit, width)
}
