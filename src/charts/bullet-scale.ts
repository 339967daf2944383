import type { JudgedTarget } from '~/selectors/figure-record'
import { bulletOption } from './bullet-option'
import { scaleItems, targetWord, type BulletPlace } from './bullet-place'
import { bulletScaleZone } from './bullet-scale-frame'
import { bulletStyle } from './bullet-style'
import type { Chart, ChartContext } from './chart'
import { wordBox } from './graphic-items'
import { targetNumbers, targetSentence, targetTable } from './target-words'

/**
 * One row of a bullet figure as its scale alone: zone, tick and bar, the words of the target over them. For a list in which name,
 * numeral and verdict stand beside it as text of the page. The frame is `bulletScaleHeight` high.
 */
export function bulletScale(row: JudgedTarget, context: ChartContext): Chart {
  const { frame } = context
  const style = bulletStyle('wide', frame)
  const scale = { left: 1, width: frame.width - 2, ...bulletScaleZone(frame.u) }
  const target = wordBox(targetWord(row, scale, style))
  const place: BulletPlace = { row, scale, number: null, target, items: scaleItems(row, scale, style, context, true) }
  return {
    option: bulletOption([place], style, context),
    maps: {},
    numbers: targetNumbers(row, null, target),
    places: [],
    table: targetTable([row]),
    sentence: targetSentence({ title: row.name }, [row]),
  }
}
