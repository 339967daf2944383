import { numeralWidth } from '~/charts/draw/numeral-width'
import type { PrintedValue } from '~/domain/value/print-value'
import { textWidth } from '~/lib/text-width'

/** A line of text, or a numeral with the small words that its document puts around it (突破, 余). */
export interface LabelLine {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly parts?: Pick<PrintedValue, 'lead' | 'number' | 'unit' | 'tail'>
  /** The surface's smallest type. */
  readonly smallest?: number
}

/** One line of a label on the map. `dy` is its middle, in pixels below the middle of the label's first line. */
export interface LabelRow extends LabelLine {
  readonly dy: number
}

/** Stacks lines of text: each stands 1.36 of the mean of the two sizes below the last, a large numeral somewhat closer. */
export function labelBlock(lines: readonly LabelLine[]): LabelRow[] {
  let dy = 0
  return lines.map((line, i) => {
    const above = lines[i - 1]
    if (above !== undefined) dy += ((above.size + line.size) / 2) * (line.parts === undefined && above.parts === undefined ? 1.36 : 1.12)
    return { ...line, dy }
  })
}

/** Half the height that a line of Chinese text inks, in em. */
export const halfLine = 0.44

/** Width of a row in pixels. */
export function rowWidth({ text, size, bold, parts, smallest = 0 }: LabelRow): number {
  return parts === undefined ? textWidth(text, size, bold) : numeralWidth(parts, size, smallest)
}

/** From the middle of the first row to the middle of the last, in pixels. */
export function blockDepth(rows: readonly LabelRow[]): number {
  return rows[rows.length - 1]?.dy ?? 0
}
