import { numeralWidth } from '~/charts/draw/numeral-width'
import { terms } from '~/domain/dataset/terms'
import { textWidth } from '~/lib/text-width'
import type { ShownReading } from '~/selectors/figure/record-parts'

/** Sizes in pixels of a bar and of what is printed on its line. */
export interface BarSizes {
  /** Factor of line widths: u/12. */
  readonly scale: number
  readonly bar: number
  readonly numeral: number
  /** Of units, periods and the dash of a missing value. */
  readonly small: number
  readonly gap: number
  /** Length of the dots in the place of a bar: always the same, so that it is never read as a value. */
  readonly stub: number
  /** Room for faces that are wider than the estimate. */
  readonly slack: number
}

/** A reading and its bar on one line. */
export interface BarLine {
  readonly reading: ShownReading | null
  /** Length of the bar, 0 to 1 of a full one; null draws none. */
  readonly share: number | null
  /** The period behind the value; '' where it is said elsewhere. */
  readonly period: string
  /** Whether dots are drawn in the place of the bar. */
  readonly isDotted: boolean
}

/** From the foot of the bars to the value, without the bar's own length. */
export function valueOffset({ share, isDotted }: BarLine, { stub, gap }: BarSizes): number {
  if (isDotted) return stub + gap
  return share === null ? 0 : gap
}

/** Width of what is on a line beside its bar, in pixels. */
export function wordsWidth(line: BarLine, sizes: BarSizes): number {
  const { gap, small, numeral, stub, slack } = sizes
  if (!line.reading) return stub + gap + textWidth(terms.blank, small) + slack
  const period = line.period === '' ? 0 : gap + textWidth(line.period, small)
  return valueOffset(line, sizes) + numeralWidth(line.reading.printed, numeral, small) + period + slack
}

/** Whether the words of every line without a bar fit in `width` pixels. */
export function wordsFit(lines: readonly BarLine[], sizes: BarSizes, width: number): boolean {
  return lines.every((line) => (line.share ?? 0) > 0 || wordsWidth(line, sizes) <= width)
}

/** The length of a full bar, at most `width` pixels, that leaves every value its place behind its own. */
export function barRoom(lines: readonly BarLine[], sizes: BarSizes, width: number): number {
  return lines.reduce((least, line) => {
    const share = line.share ?? 0
    return share > 0 ? Math.min(least, (width - wordsWidth(line, sizes)) / share) : least
  }, width)
}
