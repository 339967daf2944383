import type { EChartsOption } from 'echarts'
import type { ChartContext } from '~/charts/chart'
import { tooltipOption } from '~/charts/draw/tooltip'
import { bulletMarks } from './marks'
import type { BulletPlace } from './place'
import type { BulletStyle } from './sizes'

/** The rows of a bullet figure at their places: each its own little coordinate system, words and lines round it. */
export function bulletOption(places: readonly BulletPlace[], style: BulletStyle, context: ChartContext): EChartsOption {
  const marks = places.map((place, index) => bulletMarks(place, index, style, context.theme))
  return {
    animation: false,
    tooltip: tooltipOption(context),
    grid: marks.map(({ grid }) => grid),
    xAxis: marks.map(({ xAxis }) => xAxis),
    yAxis: marks.map(({ yAxis }) => yAxis),
    series: marks.flatMap(({ series }) => series),
    graphic: { elements: [...marks.flatMap(({ items }) => items), ...places.flatMap(({ items }) => items)] },
  }
}
