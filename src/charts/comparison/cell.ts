import type { Box } from '~/charts/draw/box'
import { onBaseline, wordItem, type Anchor, type GraphicItem } from '~/charts/draw/items'
import { missingItem } from '~/charts/draw/missing-stub'
import { numeralBox, numeralItems } from '~/charts/draw/numeral'
import { numeralWidth } from '~/charts/draw/numeral-width'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod } from '~/domain/value/undated-mark'
import { textWidth } from '~/lib/text-width'
import type { ComparisonCell, ComparisonRow } from '~/selectors/figure/comparison-row'
import { stubStyle, type ComparisonSizes } from './sizes'

/** Where a county's reading stands: the foot of its bar, its middle, the way it grows and the room of a full bar. */
export interface CellPlace {
  readonly x: number
  readonly y: number
  readonly grows: 'right' | 'left'
  readonly room: number
}

/** A cell in its place; `region` counts from 0 in the record's order. */
export interface PlacedCell {
  readonly row: ComparisonRow
  readonly cell: ComparisonCell
  readonly region: number
  readonly place: CellPlace
}

/** The period of a cell's own in words; '' where all of the row share one, which stands with its name. */
export function ownPeriod(row: ComparisonRow, { reading }: ComparisonCell): string {
  return reading && row.period === '' ? reading.period : ''
}

/** Width of what stands on a cell's line beside its bar, with slack for wider faces. */
export function cellWidth(row: ComparisonRow, cell: ComparisonCell, sizes: ComparisonSizes): number {
  const slack = 0.35 * sizes.unit
  if (!cell.reading) return sizes.stub + sizes.gap + textWidth(terms.blank, sizes.small) + slack
  const period = seenPeriod(ownPeriod(row, cell))
  const after = slack + (period === '' ? 0 : sizes.gap + textWidth(period, sizes.small))
  return (cell.share === null ? 0 : sizes.gap) + numeralWidth(cell.reading.printed, sizes.numeral, sizes.small) + after
}

function numeralAt({ cell, place }: PlacedCell, { gap }: ComparisonSizes): { x: number; y: number; anchor: Anchor } {
  const away = cell.share === null ? 0 : cell.share * place.room + gap
  return place.grows === 'left' ? { x: place.x - away, y: place.y, anchor: 'right' } : { x: place.x + away, y: place.y, anchor: 'left' }
}

/** The box of a cell's value; null where none is held. */
export function cellBox(placed: PlacedCell, sizes: ComparisonSizes): Box | null {
  const { reading } = placed.cell
  return reading && numeralBox(reading.printed, numeralAt(placed, sizes), sizes.numeral, sizes.small)
}

/** The value at the end of its bar (at the foot where there is none), its own period beyond it; a dash for what is not held. */
export function cellItems(placed: PlacedCell, sizes: ComparisonSizes, theme: ChartTheme): readonly GraphicItem[] {
  const { row, cell, place } = placed
  const box = cellBox(placed, sizes)
  if (!cell.reading || !box) return [missingItem(place, stubStyle(sizes), theme)]
  const style = { size: sizes.numeral, color: theme.ink, unitColor: theme.ink2, smallest: sizes.small }
  const value = numeralItems(cell.reading.printed, numeralAt(placed, sizes), style)
  const text = seenPeriod(ownPeriod(row, cell))
  if (text === '') return value
  const y = onBaseline(place.y, sizes.numeral, sizes.small)
  const period =
    place.grows === 'left'
      ? { x: box.left - sizes.gap, anchor: 'right' as const }
      : { x: box.left + box.width + sizes.gap, anchor: 'left' as const }
  return [...value, wordItem({ text, ...period, y, size: sizes.small, color: theme.ink2 })]
}
