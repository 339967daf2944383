import type { FrameWidth } from '~/charts/chart'
import { numeralWidth } from '~/charts/draw/numeral-width'
import { statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import { textWidth } from '~/lib/text-width'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { BulletStyle } from './sizes'

/** Where the columns of wide rows begin and end, in pixels. */
interface Columns {
  readonly numeralRight: number
  readonly scaleLeft: number
  readonly scaleRight: number
  readonly status: number
}

/** A scale shorter than this many units says little. */
export const leastScale = 16

/** Columns at the look's shares of the width, pushed apart where names, numerals, a scale that can be read or verdicts need more. */
export function wideColumns(rows: readonly JudgedTarget[], style: BulletStyle, { width, u }: FrameWidth): Columns {
  const widest = (measure: (row: JudgedTarget) => number): number => Math.max(0, ...rows.map(measure))
  const names = widest((row) => Math.max(textWidth(row.name, style.name), textWidth(periodOf(row), style.period)))
  const numerals = widest((row) => (row.reading ? numeralWidth(row.reading.printed, style.numeral, style.smallest) : style.numeral))
  const verdicts = widest((row) => statusWidth(row.status, style.status))
  const gap = width * 0.022
  const numeralRight = Math.max(width * 0.36, names + gap + numerals)
  const scaleLeft = numeralRight + gap
  const status = Math.min(Math.max(width * 0.801, scaleLeft + leastScale * u + gap), width - verdicts)
  return { numeralRight, scaleLeft, scaleRight: status - gap, status }
}

/** The length that wide rows leave to their scale, in pixels. */
export function wideScale(rows: readonly JudgedTarget[], style: BulletStyle, frame: FrameWidth): number {
  const { scaleLeft, scaleRight } = wideColumns(rows, style, frame)
  return scaleRight - scaleLeft
}
