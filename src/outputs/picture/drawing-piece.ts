import type { Frame } from '~/charts/chart'
import { chartThemes } from '~/charts/theme/chart-theme'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { parseXml, printXml } from '../xml-tree'
import { countyList, fullCountyList } from './county-list'
import { drawingSvg, type PictureTheme } from './drawing-svg'
import { fitDrawing, leastColumn, mapFrame, type Room } from './fit-drawing'
import { numbersTable } from './numbers-table'
import { stackOf, type Piece } from './piece'

/** How a drawing is set in a picture: its theme, the picture's type unit, and the room for it. */
export interface DrawingSetting {
  readonly theme: PictureTheme
  readonly unit: number
  readonly place: Room
}

/** How much larger than the picture's own the type unit of a drawing may be. */
const mostUnits = 1.5
/** From this share of the picture's unit on a drawing's words are large enough; a map's values are large next to their unit. */
const goodShare = 0.9
const goodMapShare = 0.75
/** A map over its list keeps that share of the place. */
const leastMap = 0.42

/** A drawing in the middle of a place: its elements without their own root. */
export function framedPiece(
  record: FigureRecord,
  frame: Frame,
  { theme, place }: Pick<DrawingSetting, 'theme' | 'place'>,
  prefix = 'd',
): Piece {
  const medium = frame.medium === 'wall' ? 'wall' : 'embed'
  const { children } = parseXml(drawingSvg(record, theme, { ...frame, medium, prefix }))
  const drawn = children.map((child) => {
    if (typeof child === 'string') return child
    return child.tag === 'title' || child.tag === 'desc' ? '' : printXml(child)
  })
  const aside = (place.width - frame.width) / 2
  return {
    height: frame.height,
    draw: (left, top) =>
      `<g data-part="drawing" transform="translate(${Math.round(left + aside)} ${Math.round(top)})">${drawn.join('')}</g>`,
  }
}

/** From this share of the place that a drawing leaves empty on, its numbers are under it. */
const muchSpare = 0.25

/** A map that says it all, with the counties by their full names under it where it leaves much room. */
function saidPiece(record: MapRecord | HighlightsRecord, drawing: Piece, { theme, unit, place }: DrawingSetting): Piece {
  if (record.kind !== 'map' || place.height - drawing.height < muchSpare * place.height) return drawing
  const list = fullCountyList(record, chartThemes[theme], 1.05 * unit, place.width)
  const gap = 2.4 * unit
  return drawing.height + gap + list.height <= place.height ? stackOf([drawing, list], gap) : drawing
}

/** A map with all of its words on it, or with the counties listed under it where they would be too small to read. */
function mapPiece(record: MapRecord | HighlightsRecord, setting: DrawingSetting): Piece {
  const { place, unit } = setting
  const most = mostUnits * unit
  const full = fitDrawing(record, place, most)
  if (full && full.u >= (record.kind === 'map' ? goodMapShare : goodShare) * unit)
    return saidPiece(record, framedPiece(record, full, setting), setting)
  const gap = 1.2 * unit
  const listed = mapFrame(record, place, most)
  const list = countyList(record, listed, chartThemes[setting.theme], unit * 1.05, place.width)
  const room = { width: place.width, height: place.height - list.height - gap }
  if (full && room.height < leastMap * place.height) return framedPiece(record, full, setting)
  return stackOf([framedPiece(record, mapFrame(record, room, most), setting), list], gap)
}

/** The record's rows in columns of nearly equal length, in order from top to bottom; a scale of their own each row has anyway. */
function columnsOf(record: FigureRecord, count: number): readonly FigureRecord[] {
  if (record.kind !== 'bullet' && record.kind !== 'comparison') return []
  // The words in and next to the frame of a plan need the full width.
  if (record.kind === 'bullet' && record.rows.some(({ nature }) => nature === '计划')) return []
  const each = Math.ceil(record.rows.length / count)
  if (Math.ceil(record.rows.length / each) !== count) return []
  return Array.from({ length: count }, (_, at) => {
    const part = [at * each, (at + 1) * each] as const
    return record.kind === 'bullet' ? { ...record, rows: record.rows.slice(...part) } : { ...record, rows: record.rows.slice(...part) }
  })
}

const gutter = 2.4

/** A drawing in columns, all of the type that the longest of them has room for; null where that is too little. */
function columnedPiece(
  record: FigureRecord,
  count: number,
  setting: DrawingSetting,
): { readonly u: number; readonly draw: () => Piece } | null {
  const { place, unit } = setting
  const parts = count === 1 ? [record] : columnsOf(record, count)
  const gap = gutter * unit
  const column = { width: Math.floor((place.width - gap * (count - 1)) / count), height: place.height }
  if (count > 1 && column.width < leastColumn) return null
  const frames = parts.map((part) => fitDrawing(part, column, mostUnits * unit))
  const [first] = frames
  if (!first || frames.includes(null)) return null
  const u = Math.min(...frames.map((frame) => frame?.u ?? 0))
  const draw = (): Piece => {
    const pitch = Math.floor(column.width + gap)
    const drawn = parts.map((part, at) =>
      framedPiece(part, { ...(fitDrawing(part, column, u) ?? first) }, { ...setting, place: column }, `d${at}`),
    )
    return {
      height: Math.max(...drawn.map(({ height }) => height)),
      draw: (left, top) => drawn.map((piece, at) => piece.draw(left + at * pitch, top)).join(''),
    }
  }
  return { u, draw }
}

/** A small drawing with the table of its numbers, in the largest type that has room; itself where none has. */
function withTable(record: FigureRecord, drawing: Piece, { theme, unit, place }: DrawingSetting): Piece {
  const spare = place.height - drawing.height - 2 * unit
  if (spare < muchSpare * place.height) return drawing
  for (const size of [1.5, 1.3, 1.1]) {
    const rows = numbersTable(record, theme, size * unit, place.width)
    const table = rows && stackOf(rows)
    if (table && table.height <= spare) return stackOf([drawing, table], 2 * unit)
  }
  return drawing
}

/** A record's drawing for its place, in columns where one would be small; null where it is too high for it at the smallest legible type. */
export function drawingPiece(record: FigureRecord, setting: DrawingSetting): Piece | null {
  if (record.kind === 'map' || record.kind === 'highlights') return mapPiece(record, setting)
  const full = columnedPiece(record, 1, setting)
  if (full && full.u >= goodShare * setting.unit) return withTable(record, full.draw(), setting)
  const ways = [full, columnedPiece(record, 2, setting), columnedPiece(record, 3, setting)].flatMap((way) => way ?? [])
  const most = Math.max(...ways.map(({ u }) => u))
  return ways.find(({ u }) => u === most)?.draw() ?? null
}

/** The same in the densest form, for what has no rows to leave out. */
export function densestPiece(record: FigureRecord, setting: DrawingSetting): Piece {
  return framedPiece(record, { ...setting.place, u: 11, medium: 'embed' }, setting)
}
