import type { PrintedValue } from '~/domain/value/print-value'
import type { Box } from './box'
import type { Anchor } from './items'
import { numeralWidth } from './numeral'

/** The box that a numeral fills, its small words and unit included: where `numeralItems` sets it, one em high. */
export function numeralBox(
  parts: Pick<PrintedValue, 'lead' | 'number' | 'unit' | 'tail'>,
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  size: number,
  smallest: number,
): Box {
  const width = numeralWidth(parts, size, smallest)
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2
  return { left, top: y - size / 2, width, height: size }
}
