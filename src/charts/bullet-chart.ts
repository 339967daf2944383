import type { BulletRecord } from '~/selectors/figure-record'
import { bulletPlaces } from './bullet-layout'
import { bulletMarks } from './bullet-marks'
import type { Chart, ChartContext } from './chart'
import { targetNumbers, targetSentence, targetTable } from './target-words'
import { tooltipOption } from './tooltip-option'

/** Targets as bullets: the zone that counts, the gold tick, the reading as a bar, and the verdict in shape and word. */
export function bulletChart(record: BulletRecord, context: ChartContext): Chart {
  const { style, places } = bulletPlaces(record, context)
  const marks = places.map((place, index) => bulletMarks(place, index, style, context.theme))
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      grid: marks.map(({ grid }) => grid),
      xAxis: marks.map(({ xAxis }) => xAxis),
      yAxis: marks.map(({ yAxis }) => yAxis),
      series: marks.flatMap(({ series }) => series),
      graphic: { elements: [...marks.flatMap(({ items }) => items), ...places.flatMap(({ items }) => items)] },
    },
    maps: {},
    numbers: places.flatMap(({ row, number, target }) => targetNumbers(row, number, target)),
    places: [],
    table: targetTable(record.rows),
    sentence: targetSentence(record, record.rows),
  }
}
