import { drawChart } from '~/charts/draw-chart'
import { PaintedChart } from './painted-chart'
import type { PaintedChartProps } from './painted-chart-props'

/** A figure of any kind, drawn for the screen, or for paper. */
export function PaintedAnyChart(props: PaintedChartProps) {
  return <PaintedChart {...props} draw={drawChart} />
}
