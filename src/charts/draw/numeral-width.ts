import type { PrintedValue } from '~/domain/value/print-value'
import { textWidth } from '~/lib/text-width'

/** The unit is small beside its number: .46 of it, .22em to the right; words before it (突破, 近) in the same small type. */
const unitShare = 0.46
const gapShare = 0.22

export type NumeralParts = Pick<PrintedValue, 'lead' | 'number' | 'unit' | 'tail'>

interface Widths {
  readonly lead: number
  readonly number: number
  readonly unit: number
  readonly gap: number
  readonly small: number
}

/** Widths in pixels of the texts of a numeral, and the size of the small ones. */
export function numeralWidths(parts: NumeralParts, size: number, smallest: number): Widths {
  const small = Math.max(smallest, Math.round(size * unitShare * 10) / 10)
  const gap = small * gapShare
  const lead = parts.lead === '' ? 0 : textWidth(parts.lead, small) + gap
  const after = parts.unit + parts.tail
  return { lead, number: textWidth(parts.number, size, true), unit: after === '' ? 0 : textWidth(after, small) + gap, gap, small }
}

/** Width of a printed value set as a numeral, in pixels. */
export function numeralWidth(parts: NumeralParts, size: number, smallest: number): number {
  const { lead, number, unit } = numeralWidths(parts, size, smallest)
  return lead + number + unit
}
