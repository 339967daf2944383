import type { PrintedValue } from '~/domain/value/print-value'

const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '”')}"`)

/**
 * The number format under which an office program prints a value as its document does: `"超过"0.0`, with the document's decimals and
 * the words of its bound. A value printed in words alone (八成以上) is a format of these words. `unit` is added where requested.
 */
export function numberFormat(printed: PrintedValue, unit = ''): string {
  const number = /^-?\d+(?:\.(\d+))?$/.exec(printed.number)
  if (!number) return literal(printed.text)
  const decimals = number[1] ?? ''
  return `${literal(printed.lead)}0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${literal(`${unit}${printed.tail}`)}`
}

/** How a point of a line is marked. Colours are six digits without the hash, `size` in points. */
export interface ChartMark {
  readonly symbol: 'circle' | 'square' | 'diamond' | 'dash'
  readonly size: number
  readonly fill: string
  readonly line: string
}

/** One value of a series. `value` null is a hole, never zero. */
export interface ChartPoint {
  readonly value: number | null
  /** The number format that prints the value as its document does (`"超过"0.0`); null prints nothing. */
  readonly format: string | null
  /** A fill of its own: the bar in focus. */
  readonly fill?: string
  readonly labelColor?: string
  readonly mark?: ChartMark
  /** Whether the label of a line's point is under it. */
  readonly below?: boolean
}

export interface ChartSeries {
  readonly name: string
  readonly color: string
  /** Whether a line joins its points; bars ask nothing. */
  readonly joined: boolean
  readonly points: readonly ChartPoint[]
  readonly labelColor: string
}

/** A native chart: what its part of the package and its workbook are written from. */
export interface ChartPart {
  /** `stacked`: parts of amounts on one axis; `stacked-to-whole`: every bar as long as the plot, each by its own sum. */
  readonly kind: 'line' | 'bar' | 'stacked' | 'stacked-to-whole'
  /** What the categories are: 时期, 县（区、市）. Heads the first column of the workbook. */
  readonly head: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly axis: { readonly min: number; readonly max: number | null; readonly step: number | null }
  /** Names the series over the plot, where they are several things. */
  readonly legend: boolean
  /** Type size of axis and labels in points. */
  readonly size: number
}
