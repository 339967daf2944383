import type { FigureSpec } from '~/domain/figure'
import { bulletMarks } from '~/charts/bullet-marks'
import { scaleItems, targetWord } from '~/charts/bullet-place'
import { bulletStyle } from '~/charts/bullet-style'
import type { Chart, ChartContext } from '~/charts/chart'
import { wordBox } from '~/charts/graphic-items'
import { targetNumbers, targetSentence, targetTable } from '~/charts/target-words'
import { tooltipOption } from '~/charts/tooltip-option'
import type { JudgedTarget } from '~/selectors/figure-record'

/** Over the zone stands one line of words; in type units. */
const headUnits = 1.4

/**
 * The scale of one target alone, in a frame 3.4 type units high: zone, tick and bar as in a bullet figure, the words of the target over
 * them. Name, numeral and verdict stand beside it as text of the page.
 */
export function scaleChart(row: JudgedTarget, context: ChartContext): Chart {
  const { frame, theme } = context
  const style = bulletStyle('wide', frame)
  const scale = { left: 1, top: frame.u * headUnits, width: frame.width - 2, height: style.zone }
  const target = wordBox(targetWord(row, scale, style))
  const { grid, xAxis, yAxis, series, items } = bulletMarks({ row, scale, number: null, target, items: [] }, 0, style, theme)
  const spec: FigureSpec = { kind: 'bullet', indicators: [], regions: [], periods: [], options: { targets: [row.target] } }
  const words = { id: null, spec, title: row.name, short: row.short, lead: '', note: '', sourceLine: '', asOf: '' }
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      grid: [grid],
      xAxis: [xAxis],
      yAxis: [yAxis],
      series: [...series],
      graphic: { elements: [...items, ...scaleItems(row, scale, style, context, true)] },
    },
    maps: {},
    numbers: targetNumbers(row, null, target),
    places: [],
    table: targetTable([row]),
    sentence: targetSentence(words, [row]),
  }
}
