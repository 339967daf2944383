import type { JudgedTarget } from '~/selectors/figure-record'
import { textWidth } from '~/lib/text-width'
import type { ChartContext, Frame } from '~/charts/chart'
import { rowNumberBox, rowNumeral, scaleItems, targetWord, type BulletPlace } from './place'
import type { BulletStyle } from './sizes'
import { rowHairline, wordBox, wordItem } from '~/charts/draw/items'
import { numeralWidth } from '~/charts/draw/numeral'
import { statusItems, statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'

interface Columns {
  readonly numeralRight: number
  readonly scaleLeft: number
  readonly scaleRight: number
  readonly status: number
}

/** A scale shorter than this many units says little. */
export const leastScale = 16

/** Columns at the look's shares of the width, pushed apart where names, numerals, a scale that can be read or verdicts need more. */
function columnsOf(rows: readonly JudgedTarget[], style: BulletStyle, { width, u }: Omit<Frame, 'height'>): Columns {
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
export function wideScale(rows: readonly JudgedTarget[], style: BulletStyle, frame: Omit<Frame, 'height'>): number {
  const { scaleLeft, scaleRight } = columnsOf(rows, style, frame)
  return scaleRight - scaleLeft
}

/** Wide frames: name over period, numeral, bullet with its target above, verdict; hairlines between the rows. */
export function wideRows(rows: readonly JudgedTarget[], style: BulletStyle, pitch: number, context: ChartContext): readonly BulletPlace[] {
  const { theme, frame } = context
  const columns = columnsOf(rows, style, frame)
  return rows.map((row, index) => {
    const top = index * pitch
    const middle = top + pitch / 2
    const scale = {
      left: columns.scaleLeft,
      top: middle + style.target * 0.35 - style.zone / 2,
      width: columns.scaleRight - columns.scaleLeft,
      height: style.zone,
    }
    const nameY = middle - style.period * 0.68
    const numeral = { x: columns.numeralRight, y: middle, anchor: 'right' } as const
    return {
      row,
      scale,
      number: rowNumberBox(row, numeral, style),
      target: wordBox(targetWord(row, scale, style)),
      items: [
        rowHairline(top, frame.width, style.scale, theme.rule),
        wordItem({ text: row.name, x: 0, y: nameY, size: style.name, color: theme.ink }),
        wordItem({ text: periodOf(row), x: 0, y: nameY + style.name * 0.55 + style.period * 0.85, size: style.period, color: theme.ink2 }),
        ...rowNumeral(row, numeral, style, context),
        ...scaleItems(row, scale, style, context, true),
        ...statusItems(row.status, { x: columns.status, y: middle, anchor: 'left' }, style.status, theme),
      ],
    }
  })
}
