import type { Box } from './box'
import { leftEdge, onBaseline, wordItem, type Anchor, type GraphicItem } from './items'
import { numeralWidth, numeralWidths, type NumeralParts } from './numeral-width'

interface NumeralStyle {
  readonly size: number
  readonly color: string
  readonly unitColor: string
  /** The surface's smallest type: a unit is never under it. */
  readonly smallest: number
}

/** Where the anchor of a numeral stands, and its middle. */
export interface NumeralPlace {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/**
 * A printed value as separate texts on one baseline, with the numeral's middle at `y`. Every text is anchored on the side
 * where it meets its neighbour or the margin, so that a face of another width opens no gap between numeral and unit.
 */
export function numeralItems(parts: NumeralParts, at: NumeralPlace, style: NumeralStyle): readonly GraphicItem[] {
  const { size, color, unitColor, smallest } = style
  const { lead, number, unit, gap, small } = numeralWidths(parts, size, smallest)
  const left = leftEdge(at.x, at.anchor, lead + number + unit)
  const seam = left + lead + number
  const y = onBaseline(at.y, size, small)
  const items: GraphicItem[] = []
  const fromLeft = at.anchor === 'left'
  if (parts.lead !== '') {
    const x = fromLeft ? left : left + lead - gap
    items.push(wordItem({ text: parts.lead, x, y, size: small, color: unitColor, anchor: fromLeft ? 'left' : 'right' }))
  }
  const numeralX = fromLeft ? left + lead : seam
  items.push(wordItem({ text: parts.number, x: numeralX, y: at.y, size, color, bold: true, anchor: fromLeft ? 'left' : 'right' }))
  const after = parts.unit + parts.tail
  if (after !== '') items.push(wordItem({ text: after, x: seam + gap, y, size: small, color: unitColor }))
  return items
}

/** The box that a numeral fills, its small words and unit included: where `numeralItems` sets it, one em high. */
export function numeralBox(parts: NumeralParts, at: NumeralPlace, size: number, smallest: number): Box {
  const width = numeralWidth(parts, size, smallest)
  return { left: leftEdge(at.x, at.anchor, width), top: at.y - size / 2, width, height: size }
}
