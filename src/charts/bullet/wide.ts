import type { ChartContext } from '~/charts/chart'
import { rowHairline, wordBox, wordItem } from '~/charts/draw/items'
import { statusItems } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { rowNumberBox, rowNumeral, scaleItems, targetWord, type BulletPlace } from './place'
import type { BulletStyle } from './sizes'
import { wideColumns } from './wide-columns'

/** Wide frames: name over period, numeral, bullet with its target above, verdict; hairlines between the rows. */
export function wideRows(rows: readonly JudgedTarget[], style: BulletStyle, pitch: number, context: ChartContext): readonly BulletPlace[] {
  const { theme, frame } = context
  const columns = wideColumns(rows, style, frame)
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
