import type { Chart, ChartContext } from '~/charts/chart'
import { tooltipOption } from '~/charts/draw/tooltip-box'
import { targetNumbers, targetSentence } from '~/charts/targets/words'
import type { GaugeRecord } from '~/selectors/figure/gauge-figure'
import { gaugeOutlines, gaugeSeries } from './dial'
import { gaugeDials } from './dials'
import { gaugeNumberBox, gaugeTargetBox, gaugeWordItems } from './words'

/** Gauges side by side: an arc with the zone that counts, a gold tick, numeral and verdict in the middle. */
export function gaugeChart(record: GaugeRecord, context: ChartContext): Chart {
  const { theme } = context
  const placed = gaugeDials(record, context.frame).flatMap((dial, index) => {
    const row = record.gauges[index]
    return row ? [{ row, dial }] : []
  })
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      series: placed.flatMap(({ row, dial }) => gaugeSeries(row, dial, theme)),
      graphic: { elements: placed.flatMap(({ row, dial }) => [...gaugeOutlines(row, dial, theme), ...gaugeWordItems(row, dial, context)]) },
    },
    maps: {},
    numbers: placed.flatMap(({ row, dial }) => targetNumbers(row, gaugeNumberBox(row, dial, context), gaugeTargetBox(row, dial, context))),
    places: [],
    sentence: targetSentence(record, record.gauges),
  }
}
