import type { Chart, ChartContext } from '~/charts/chart'
import { wordBox } from '~/charts/draw/items'
import { targetNumbers, targetSentence } from '~/charts/targets/words'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { bulletOption } from './option'
import { scaleItems, targetWord, type BulletPlace } from './place'
import { bulletScaleZone } from './single-frame'
import { bulletStyle } from './sizes'

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
    sentence: targetSentence({ title: row.name }, [row]),
  }
}
