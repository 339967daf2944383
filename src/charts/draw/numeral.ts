import type { PrintedValue } from '~/domain/value/print-value'
import { textWidth } from '~/lib/text-width'
import { onBaseline, wordItem, type GraphicItem } from './items'

/** The unit is small beside its number: .46 of it, .22em to the right; words before it (突破, 近) in the same small type. */
const unitShare = 0.46
const gapShare = 0.22

interface NumeralStyle {
  readonly size: number
  readonly color: string
  readonly unitColor: string
  /** The surface's smallest type: a unit is never under it. */
  readonly smallest: number
}

type Parts = Pick<PrintedValue, 'lead' | 'number' | 'unit' | 'tail'>

interface Widths {
  readonly lead: number
  readonly number: number
  readonly unit: number
  readonly gap: number
  readonly small: number
}

function widthsOf(parts: Parts, size: number, smallest: number): Widths {
  const small = Math.max(smallest, Math.round(size * unitShare * 10) / 10)
  const gap = small * gapShare
  const lead = parts.lead === '' ? 0 : textWidth(parts.lead, small) + gap
  const after = parts.unit + parts.tail
  return { lead, number: textWidth(parts.number, size, true), unit: after === '' ? 0 : textWidth(after, small) + gap, gap, small }
}

/** Width of a printed value set as a numeral, in pixels. */
export function numeralWidth(parts: Parts, size: number, smallest: number): number {
  const { lead, number, unit } = widthsOf(parts, size, smallest)
  return lead + number + unit
}

/**
 * A printed value as separate texts on one baseline, with the numeral's middle at `y`. Every text is anchored on the side
 * where it meets its neighbour or the margin, so that a face of another width opens no gap between numeral and unit.
 */
export function numeralItems(
  parts: Parts,
  at: { readonly x: number; readonly y: number; readonly anchor: 'left' | 'center' | 'right' },
  style: NumeralStyle,
): readonly GraphicItem[] {
  const { size, color, unitColor, smallest } = style
  const { lead, number, unit, gap, small } = widthsOf(parts, size, smallest)
  const total = lead + number + unit
  const left = at.anchor === 'left' ? at.x : at.anchor === 'right' ? at.x - total : at.x - total / 2
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
