import type { ChartContext } from '~/charts/chart'
import { lineItem, onBaseline, wordBox, wordItem, type GraphicItem, type Word } from '~/charts/draw/items'
import { numeralWidth } from '~/charts/draw/numeral-width'
import { statusItems, statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import { textWidth } from '~/lib/text-width'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { rowNumberBox, rowNumeral, scaleItems, type BulletPlace } from './place'
import type { BulletStyle } from './sizes'

interface Cell {
  readonly left: number
  readonly right: number
}

/** Equal columns; the first and the last run out to the frame's edges. */
function cellsOf(count: number, width: number, pad: number): readonly Cell[] {
  const each = width / Math.max(1, count)
  return Array.from({ length: count }, (_, at) => ({
    left: at * each + (at === 0 ? 0 : pad),
    right: (at + 1) * each - (at === count - 1 ? 0 : pad),
  }))
}

/** The target's words at the right end of the line whose middle is at `y`. */
function stripTarget(row: JudgedTarget, { right }: Cell, y: number, style: BulletStyle): Omit<Word, 'color'> {
  return { text: row.targetText, x: right, y: onBaseline(y, style.numeral, style.target), size: style.target, anchor: 'right' }
}

/** Numeral, period and target on one line: a shorter period where the whole one is too long. */
function valueLine(row: JudgedTarget, cell: Cell, y: number, style: BulletStyle, context: ChartContext): readonly GraphicItem[] {
  const { theme } = context
  const { left, right } = cell
  const numeral = row.reading ? numeralWidth(row.reading.printed, style.numeral, style.smallest) : style.numeral
  const from = left + numeral + style.period * 0.9
  const room = right - textWidth(row.targetText, style.target) - style.period * 0.6 - from
  // A part of a year is never passed off as the year: without room for the year it is 上半年 alone.
  const shorter = row.partial ? periodOf(row).replace(/^\d{4}年/, '') : row.period
  const period = [periodOf(row), shorter].find((text) => textWidth(text, style.period) <= room)
  const lineY = onBaseline(y, style.numeral, style.period)
  return [
    ...rowNumeral(row, { x: left, y, anchor: 'left' }, style, context),
    ...(period === undefined ? [] : [wordItem({ text: period, x: from, y: lineY, size: style.period, color: theme.ink2 })]),
    wordItem({ ...stripTarget(row, cell, y, style), color: theme.goldText }),
  ]
}

/** Very wide and low frames (the foot of the overview): one column a target, three lines each, hairlines between. */
export function stripColumns(rows: readonly JudgedTarget[], style: BulletStyle, context: ChartContext): readonly BulletPlace[] {
  const { theme, frame } = context
  const pad = frame.u * 1.38
  const height = frame.height
  const cells = cellsOf(rows.length, frame.width, pad)
  return rows.flatMap((row, index) => {
    const cell = cells[index]
    if (!cell) return []
    const nameY = height * 0.17
    const room = cell.right - cell.left - statusWidth(row.status, style.status) - style.name * 0.6
    const name = Math.max(style.smallest, Math.min(style.name, (style.name * room) / textWidth(row.short, style.name)))
    const scale = { left: cell.left, top: height * 0.745 - style.zone / 2, width: cell.right - cell.left, height: style.zone }
    const edge = Math.round(cell.left - pad) + 0.5
    const divider = lineItem(
      [
        [edge, height * 0.07],
        [edge, scale.top + scale.height],
      ],
      { color: theme.rule, width: 1 },
    )
    const lineY = height * 0.455
    return {
      row,
      scale,
      number: rowNumberBox(row, { x: cell.left, y: lineY, anchor: 'left' }, style),
      target: wordBox(stripTarget(row, cell, lineY, style)),
      items: [
        ...(index === 0 ? [] : [divider]),
        wordItem({ text: row.short, x: cell.left, y: nameY, size: name, color: theme.ink }),
        ...statusItems(row.status, { x: cell.right, y: nameY, anchor: 'right' }, style.status, theme),
        ...valueLine(row, cell, lineY, style, context),
        ...scaleItems(row, scale, style, context, false),
      ],
    }
  })
}
