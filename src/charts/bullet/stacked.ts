import type { ChartContext } from '~/charts/chart'
import { onBaseline, rowHairline, wordBox, wordItem } from '~/charts/draw/items'
import { numeralWidth } from '~/charts/draw/numeral-width'
import { plainNameWidth } from '~/charts/rows/row-name'
import { statusItems, statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { fitsInline } from './height'
import { isPlan, rowNumberBox, rowNumeral, scaleItems, targetWord, type BulletPlace } from './place'
import type { BulletStyle } from './sizes'

/** How much of its height the two lines of a row move apart where it is as low as `closest` times its best; nothing near its best. */
const mostApart = 0.025
const near = 0.98
const closest = 0.9

/** The size of a name that shares its line with the verdict: as all names have it, less where it would meet the verdict. */
function nameSize({ name, status }: JudgedTarget, style: BulletStyle, width: number): number {
  const room = width - statusWidth(status, style.status) - style.name
  const wide = plainNameWidth(name, style.name)
  return wide <= room ? style.name : Math.max(style.smallest, Math.floor(((style.name * room) / wide) * 10) / 10)
}

/** Columns of 600 and less: name and verdict on the first line, numeral and bullet on the second. */
export function stackedRows(
  rows: readonly JudgedTarget[],
  style: BulletStyle,
  pitch: number,
  context: ChartContext,
): readonly BulletPlace[] {
  const { theme, frame } = context
  const inline = fitsInline(rows, style, frame.width)
  const widest = Math.max(
    0,
    ...rows.map((row) => (row.reading ? numeralWidth(row.reading.printed, style.numeral, style.smallest) : style.numeral)),
  )
  const left = Math.min(frame.width * 0.5, Math.max(frame.width * 0.248, widest + style.name))
  const below = inline ? 0 : style.period * 1.5
  const body = Math.min(pitch - below, style.pitch * 1.3)
  // Rows closer than at their best take the room from their edges, not from between the verdict and the target's words under it.
  const apart = mostApart * Math.min(1, Math.max(0, (near - body / style.pitch) / (near - closest)))
  return rows.map((row, index) => {
    const top = index * pitch + (pitch - below - body) / 2
    const nameY = top + body * (0.265 - apart)
    // The words of a plan stand closer to its frame than a target's to its zone: both go lower.
    const scaleY = top + body * ((isPlan(row) ? 0.7 : 0.675) + apart)
    const scale = { left, top: scaleY - style.zone / 2, width: frame.width - left, height: style.zone }
    const period = inline
      ? { x: plainNameWidth(row.name, style.name) + style.name * 0.9, y: onBaseline(nameY, style.name, style.period) }
      : { x: 0, y: scaleY + style.numeral * 0.5 + style.period * 0.75 }
    const numeral = { x: 0, y: scaleY - style.numeral * 0.04, anchor: 'left' } as const
    return {
      row,
      scale,
      number: rowNumberBox(row, numeral, style),
      target: wordBox(targetWord(row, scale, style)),
      items: [
        rowHairline(index * pitch, frame.width, style.scale, theme.rule),
        wordItem({ text: row.name, x: 0, y: nameY, size: nameSize(row, style, frame.width), color: theme.ink }),
        wordItem({ text: periodOf(row), ...period, size: style.period, color: inline ? theme.ink2 : theme.ink3 }),
        ...statusItems(row.status, { x: frame.width, y: nameY, anchor: 'right' }, style.status, theme),
        ...rowNumeral(row, numeral, style, context),
        ...scaleItems(row, scale, style, context, true),
      ],
    }
  })
}
