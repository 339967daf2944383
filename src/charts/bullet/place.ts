import type { ChartContext } from '~/charts/chart'
import type { Box, Point } from '~/charts/draw/box'
import { lineItem, wordBox, wordItem, type Anchor, type GraphicItem, type Word } from '~/charts/draw/items'
import { numeralBox, numeralItems } from '~/charts/draw/numeral'
import { terms } from '~/domain/dataset/terms'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { BulletStyle } from './sizes'

/** One row of a bullet figure: where its scale lies, and the words round it. */
export interface BulletPlace {
  readonly row: JudgedTarget
  /** The scale from 0 to its end, as high as the zone. */
  readonly scale: Box
  /** The numeral with its unit; null where none is held. */
  readonly number: Box | null
  /** The words of the target. */
  readonly target: Box
  readonly items: readonly GraphicItem[]
}

/** Whether a row shows a plan: a dashed frame in place of zone and tick, and nothing is judged. */
export function isPlan(row: JudgedTarget): boolean {
  return row.nature === '计划' && row.tick !== null && !row.partial
}

/** The numeral of a row, — where none is held; a plan says so inside its frame. */
export function rowNumeral(
  row: JudgedTarget,
  at: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  style: BulletStyle,
  { theme }: ChartContext,
): readonly GraphicItem[] {
  if (isPlan(row) && row.reading === null) return []
  const parts = row.reading?.printed ?? { lead: '', number: '—', unit: '', tail: '' }
  const faint = row.reading === null || row.status.code === 'incomparable'
  const color = row.status.alarm ? theme.vermilion : faint ? theme.ink3 : theme.ink
  return numeralItems(parts, at, { size: style.numeral, color, unitColor: theme.ink2, smallest: style.smallest })
}

/** The box of a row's numeral that `rowNumeral` sets at the same place. */
export function rowNumberBox(
  { reading }: JudgedTarget,
  at: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  style: BulletStyle,
): Box | null {
  return reading && numeralBox(reading.printed, at, style.numeral, style.smallest)
}

/** The middle of words as high over the scale as its tick, which they would else be crossed by. */
const overTick = (scale: Box, style: BulletStyle): number => scale.top - (style.tick.height - style.zone) / 2 - style.target * 0.54

/**
 * The target's words over the scale: at its tick, on the side where there is room, over it where there is none; at the end where there
 * is no tick.
 */
export function targetWord(row: JudgedTarget, scale: Box, style: BulletStyle): Omit<Word, 'color'> {
  const right = scale.left + scale.width
  const y = scale.top - style.target * style.lift
  const base = { text: row.targetText, y, size: style.target, bold: isPlan(row) }
  if (row.partial || row.tick === null) return { ...base, x: right, anchor: 'right' }
  const tickX = scale.left + (scale.width * row.tick) / row.scale.max
  const beside = { ...base, x: tickX + 4 * style.scale, anchor: 'left' as const }
  const width = wordBox(beside).width
  if (isPlan(row)) {
    if (tickX + 8 * style.scale + width <= right) return { ...base, x: tickX + 8 * style.scale, y: scale.top + scale.height / 2 }
    return { ...base, x: Math.max(tickX, scale.left + width), y: scale.top - style.target * 0.74, anchor: 'right' }
  }
  if (beside.x + width <= right) return beside
  const before = tickX - 4 * style.scale
  if (before - width >= scale.left) return { ...base, x: before, anchor: 'right' }
  return { ...base, x: scale.left + width, y: Math.min(y, overTick(scale, style)), anchor: 'right' }
}

/** A plan's frame says inside that no reading is held. */
function planWord(row: JudgedTarget, scale: Box, style: BulletStyle, { theme }: ChartContext): readonly GraphicItem[] {
  if (!isPlan(row) || row.reading) return []
  const x = scale.left + 8 * style.scale
  return [wordItem({ text: terms.blank, x, y: scale.top + scale.height / 2, size: style.smallest, color: theme.ink3 })]
}

/** The zero line and the base line of a scale, and the words on it. `label` is left out where the target stands elsewhere. */
export function scaleItems(
  row: JudgedTarget,
  scale: Box,
  style: BulletStyle,
  context: ChartContext,
  label: boolean,
): readonly GraphicItem[] {
  const { theme } = context
  const width = Math.max(1, style.scale)
  const bottom = scale.top + scale.height
  const base: readonly Point[] = [
    [scale.left, bottom],
    [scale.left + scale.width, bottom],
  ]
  const zero: readonly Point[] = [
    [scale.left, scale.top],
    [scale.left, bottom],
  ]
  const baseLine = isPlan(row) ? [] : [lineItem(base, { color: theme.rule2, width })]
  const word = label ? [wordItem({ ...targetWord(row, scale, style), color: theme.goldText })] : []
  return [...baseLine, lineItem(zero, { color: theme.ink, width }), ...word, ...planWord(row, scale, style, context)]
}
