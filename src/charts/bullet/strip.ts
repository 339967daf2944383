import type { ChartContext } from '~/charts/chart'
import { lineItem, onBaseline, type Word } from '~/charts/draw/items'
import { statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import { textWidth } from '~/lib/text-width'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { numeralRoom } from './height'
import type { BulletCells } from './rows'
import type { BulletStyle } from './sizes'

/** The period of a reading between two edges on its numeral's line: a shorter one where all of it is too long, none where that is, too. */
function periodText(row: JudgedTarget, size: number, room: number): string | undefined {
  // A part of a year is never passed off as the year: without room for the year it is 上半年 alone.
  const shorter = row.partial ? periodOf(row).replace(/^\d{4}年/, '') : row.period
  return [periodOf(row), shorter].find((text) => textWidth(text, size) <= room)
}

/** Very wide and low frames (the foot of the overview): one column a target, three lines each, hairlines between. */
export function stripColumn(
  rows: readonly JudgedTarget[],
  style: BulletStyle,
  { theme, frame }: ChartContext,
): (row: JudgedTarget, index: number) => BulletCells {
  const { width, height, u } = frame
  const pad = u * 1.38
  const each = width / Math.max(1, rows.length)
  return (row, index) => {
    // Equal columns; the first and the last run out to the frame's edges.
    const left = index * each + (index === 0 ? 0 : pad)
    const right = (index + 1) * each - (index === rows.length - 1 ? 0 : pad)
    const [nameY, lineY] = [height * 0.17, height * 0.455]
    const nameRoom = right - left - statusWidth(row.status, style.status) - style.name * 0.6
    const nameSize = Math.max(style.smallest, Math.min(style.name, (style.name * nameRoom) / textWidth(row.short, style.name)))
    const scale = { left, top: height * 0.745 - style.zone / 2, width: right - left, height: style.zone }
    const edge = Math.round(left - pad) + 0.5
    const from = left + numeralRoom(row, style) + style.period * 0.9
    const text = periodText(row, style.period, right - textWidth(row.targetText, style.target) - style.period * 0.6 - from)
    const period = { x: from, y: onBaseline(lineY, style.numeral, style.period), size: style.period, color: theme.ink2 }
    const divider = [
      [edge, height * 0.07],
      [edge, scale.top + scale.height],
    ] as const
    const name: Word = { text: row.short, x: left, y: nameY, size: nameSize, color: theme.ink }
    return {
      rules: index === 0 ? [] : [lineItem(divider, { color: theme.rule, width: 1 })],
      words: text === undefined ? [name] : [name, { ...period, text }],
      numeral: { x: left, y: lineY, anchor: 'left' },
      status: { x: right, y: nameY, anchor: 'right' },
      scale,
      target: { text: row.targetText, x: right, y: onBaseline(lineY, style.numeral, style.target), size: style.target, anchor: 'right' },
    }
  }
}
