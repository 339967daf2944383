import { drawChart } from '~/charts/draw-chart'
import { PaintedChart, type PaintedChartProps } from './painted-chart'

/** A figure of any kind, drawn for the screen, or for paper. */
export function PaintedAnyChart(props: PaintedChartProps) {
  return <PaintedChart {...props} draw={drawChart} />
}
