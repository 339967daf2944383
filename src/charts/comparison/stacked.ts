import { goldSide } from '~/charts/draw/gold-side'
import { nameWords, rowName, type TonedWord } from '~/charts/rows/row-name'
import { textWidth } from '~/lib/text-width'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonRow } from '~/selectors/figure/comparison-row'
import { cellWidth, type PlacedCell } from './cell'
import type { PlacedRow } from './rows'
import type { ComparisonSizes } from './sizes'

/** Height of a row: its name, then a line a county. */
export function stackedHeight(row: ComparisonRow, sizes: ComparisonSizes, width: number): number {
  return rowName(row, sizes, width).height + sizes.lead + row.cells.length * sizes.line + 2 * sizes.pad
}

/** The foot of the bars and the length of a full one: the same in every row. */
function barsOf({ rows, regions }: ComparisonRecord, sizes: ComparisonSizes, width: number): { foot: number; room: number } {
  const labels = regions.map(({ name }) => textWidth(name, sizes.name, true))
  const foot = regions.length === 1 ? 0 : Math.max(0, ...labels) + sizes.unit
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ words: cellWidth(row, cell, sizes), share: cell.share ?? 0 })))
  const room = cells.reduce(
    (least, { words, share }) => (share > 0 ? Math.min(least, (width - foot - words) / share) : least),
    width - foot,
  )
  return { foot, room: Math.max(0, room) }
}

/** A row's words and cells: the indicator's name over one line a county, the last of two in gold. */
export function stackedRow(
  record: ComparisonRecord,
  { row, top, height }: PlacedRow,
  sizes: ComparisonSizes,
  width: number,
): { readonly words: readonly TonedWord[]; readonly cells: readonly PlacedCell[] } {
  const { foot, room } = barsOf(record, sizes, width)
  const name = rowName(row, sizes, width)
  const line = (height - name.height - sizes.lead - 2 * sizes.pad) / Math.max(1, row.cells.length)
  const first = top + sizes.pad + name.height + sizes.lead
  const cells = row.cells.map((cell, region): PlacedCell => {
    return { row, cell, region, place: { x: foot, y: first + (region + 0.5) * line, grows: 'right', room } }
  })
  const labels = cells.flatMap(({ region, place }): readonly TonedWord[] => {
    const gold = region === goldSide(record)
    const text = record.regions.length === 1 ? '' : (record.regions[region]?.name ?? '')
    return text === '' ? [] : [{ text, x: 0, y: place.y, size: sizes.name, bold: gold, tone: gold ? 'gold' : 'ink' }]
  })
  return { words: [...nameWords(name, sizes, 0, top + sizes.pad, 'left'), ...labels], cells }
}
