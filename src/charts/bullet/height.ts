import type { FrameWidth } from '~/charts/chart'
import { numeralWidth } from '~/charts/draw/numeral-width'
import { widthInUnits } from '~/charts/draw/type-size'
import { plainNameWidth } from '~/charts/rows/row-name'
import { statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import { textWidth } from '~/lib/text-width'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { bulletStyle, type BulletStyle } from './sizes'

/** Columns from these units on (600 pixels at u = 12); a scale shorter than `leastScale` units says little. */
const columnsFrom = 50
const leastScale = 16

const widest = (rows: readonly JudgedTarget[], measure: (row: JudgedTarget) => number): number => Math.max(0, ...rows.map(measure))

/** The width that a row's numeral takes, in pixels. */
export function numeralRoom({ reading }: JudgedTarget, { numeral, smallest }: BulletStyle): number {
  return reading ? numeralWidth(reading.printed, numeral, smallest) : numeral
}

/** The columns of wide rows in pixels: at their shares of the width, pushed apart where names, numerals, a scale that can be read or verdicts need more. */
export function wideColumns(rows: readonly JudgedTarget[], style: BulletStyle, { width, u }: FrameWidth) {
  const names = widest(rows, (row) => Math.max(textWidth(row.name, style.name), textWidth(periodOf(row), style.period)))
  const verdicts = widest(rows, ({ status }) => statusWidth(status, style.status))
  const gap = width * 0.022
  const numeralRight = Math.max(width * 0.36, names + gap + widest(rows, (row) => numeralRoom(row, style)))
  const left = numeralRight + gap
  const status = Math.min(Math.max(width * 0.801, left + leastScale * u + gap), width - verdicts)
  return { numeralRight, scale: { left, width: status - gap - left }, status }
}

/** The columns of stacked rows: a numeral at the left, its scale to the right of it, as wide in every row. */
export function stackedScale(rows: readonly JudgedTarget[], style: BulletStyle, width: number) {
  const numerals = widest(rows, (row) => numeralRoom(row, style))
  const left = Math.min(width * 0.5, Math.max(width * 0.248, numerals + style.name))
  return { left, width: width - left }
}

/** Height of the line that the periods of stacked rows take under the numerals: 0 where each fits between its name and its verdict. */
function lineBelow(rows: readonly JudgedTarget[], style: BulletStyle, width: number): number {
  const fits = rows.every((row) => {
    const left = plainNameWidth(row.name, style.name) + style.name + textWidth(periodOf(row), style.period)
    return left + style.name + statusWidth(row.status, style.status) <= width
  })
  return fits ? 0 : style.period * 1.5
}

interface RowsForm {
  readonly isWide: boolean
  readonly style: BulletStyle
  /** Height of the line of periods under stacked rows; 0 where there is none. */
  readonly below: number
  /** From one row to the next at its best. */
  readonly pitch: number
}

/** Rows in columns where the frame is wide and leaves the scale room to be read, else stacked in two lines. */
export function rowsForm({ rows }: BulletRecord, frame: FrameWidth): RowsForm {
  const wide = bulletStyle('wide', frame)
  const isWide = widthInUnits(frame) >= columnsFrom && wideColumns(rows, wide, frame).scale.width >= leastScale * frame.u - 0.01
  if (isWide) return { isWide, style: wide, below: 0, pitch: wide.pitch }
  const style = bulletStyle('stacked', frame)
  const below = lineBelow(rows, style, frame.width)
  return { isWide, style, below, pitch: style.pitch + below }
}

/** The height at which bullets of a width are at their best as rows, in pixels. */
export function bulletHeight(record: BulletRecord, frame: FrameWidth): number {
  return Math.round(rowsForm(record, frame).pitch * record.rows.length)
}
