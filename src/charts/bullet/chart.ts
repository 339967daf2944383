import type { Chart, ChartContext } from '~/charts/chart'
import { wordBox } from '~/charts/draw/items'
import { rowsChart } from '~/charts/rows/rows-chart'
import { targetNumbers, targetSentence } from '~/charts/targets/words'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { bulletRows } from './layout'
import { scaleItems, scalePlot, targetWord, zoneItems } from './scale'
import { bulletScaleZone, bulletStyle } from './sizes'

/** Targets as bullets: the zone that counts, the gold tick, the reading as a bar, and the verdict in shape and word. */
export function bulletChart(record: BulletRecord, context: ChartContext): Chart {
  const { drawn } = bulletRows(record, context)
  return rowsChart([...drawn.map(({ zone }) => ({ items: zone })), ...drawn], targetSentence(record, record.rows), context)
}

/**
 * One row of a bullet figure as its scale alone: zone, tick and bar, the words of the target over them. For a list in which name,
 * numeral and verdict are text of the page next to it. The frame is `bulletScaleHeight` high.
 */
export function bulletScale(row: JudgedTarget, context: ChartContext): Chart {
  const { frame, theme } = context
  const style = bulletStyle('wide', frame)
  const scale = { left: 1, width: frame.width - 2, ...bulletScaleZone(frame.u) }
  const target = targetWord(row, scale, style)
  const drawing = {
    plots: [scalePlot(row, scale, style, theme)],
    items: [...zoneItems(row, scale, style, theme), ...scaleItems(row, scale, target, style, theme)],
    numbers: targetNumbers(row, null, wordBox(target)),
  }
  return rowsChart([drawing], targetSentence({ title: row.name }, [row]), context)
}
