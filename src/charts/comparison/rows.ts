import type { PlacedBar } from '~/charts/rows/bar-lines'
import type { RowSpan } from '~/charts/rows/row-flow'
import { nameWords, type TonedWord } from '~/charts/rows/row-name'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import { cellLine, type ComparisonColumns } from './columns'
import { goldSide } from './heads'
import type { MeasuredRow } from './height'
import { cellWords } from './words'

const isComplete = ({ row }: MeasuredRow): boolean => row.caution === '' && row.cells.every(({ reading }) => reading !== null)

/**
 * The rows that fit a height. What does not is left out, never shrunk: rows that all counties have come before those with
 * holes, earlier ones before later.
 */
export function keptRows(rows: readonly MeasuredRow[], room: number): readonly MeasuredRow[] {
  const inTurn = [...rows.filter(isComplete), ...rows.filter((row) => !isComplete(row))]
  const kept = new Set<MeasuredRow>()
  let left = room + 0.5
  for (const row of inTurn) {
    if (row.height > left) break
    kept.add(row)
    left -= row.height
  }
  return rows.filter((row) => kept.has(row))
}

/**
 * A row's words and bars in place: a table has its name and its bars on one line, stacked rows have the name over a line a
 * county. One of two counties is gold, so that shape and side both tell them apart; of more only the one in focus.
 */
export function placeRow(
  record: ComparisonRecord,
  { sizes, isStacked, names, counties }: ComparisonColumns,
  { row, name, top, height }: MeasuredRow & RowSpan,
  theme: ChartTheme,
): { readonly words: readonly TonedWord[]; readonly bars: readonly PlacedBar[] } {
  const nameTop = isStacked ? top + sizes.pad : top + (height - name.height) / 2
  const first = nameTop + name.height + sizes.lead
  const line = (height - name.height - sizes.lead - 2 * sizes.pad) / Math.max(1, row.cells.length)
  const gold = goldSide(record)
  const bars = row.cells.flatMap((cell, region): readonly PlacedBar[] => {
    const column = counties[region]
    if (!column) return []
    const { left, right, grows, room } = column
    const x = grows === 'left' ? right : left
    const y = isStacked ? first + (region + 0.5) * line : top + height / 2
    const color = region === gold ? theme.gold : theme.bar
    return [{ ...cellLine(row, cell), x, y, grows, room, color, name: row.name, words: cellWords(record, row, region) }]
  })
  const labels = record.regions.map(({ name: text }, region): TonedWord => {
    const bold = region === gold
    return { text, x: 0, y: bars[region]?.y ?? top, size: sizes.name, bold, tone: bold ? 'gold' : 'ink' }
  })
  return { words: [...nameWords(name, sizes, names.x, nameTop, names.anchor), ...(isStacked && labels.length > 1 ? labels : [])], bars }
}
