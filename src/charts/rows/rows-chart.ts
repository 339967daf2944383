import type {
  BarSeriesOption,
  EChartsOption,
  GridComponentOption,
  ScatterSeriesOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from 'echarts'
import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { toTenth, type GraphicItem } from '~/charts/draw/items'
import { tooltipOption } from '~/charts/draw/tooltip-box'

/** A coordinate system of one row, or of several at equal steps: values from 0 to `max` across its box, a band a row down it. */
export interface RowPlot {
  readonly box: Box
  readonly max: number
  /** Whether 0 is at the right end. */
  readonly isMirrored?: boolean
  /** What is measured in each row, from the top. */
  readonly names: readonly string[]
  /** Without the numbers of their axes. */
  readonly series: readonly (BarSeriesOption | ScatterSeriesOption)[]
}

/** What is drawn of a row, or of a part of several: plots, words and lines round them, and the numbers that open a source. */
export interface RowsDrawing {
  readonly plots?: readonly RowPlot[]
  readonly items: readonly GraphicItem[]
  readonly numbers?: readonly ChartNumber[]
}

function plotsOption(plots: readonly RowPlot[]): EChartsOption {
  return {
    grid: plots.map(({ box: { left, top, width, height } }): GridComponentOption => {
      // Adding nothing turns −0, which JSON does not know, into 0.
      return { left: toTenth(left), top: toTenth(top) + 0, width: toTenth(width), height: toTenth(height), outerBoundsMode: 'none' }
    }),
    xAxis: plots.map(({ max, isMirrored = false }, gridIndex): XAXisComponentOption => {
      return { type: 'value', gridIndex, show: false, min: 0, max, inverse: isMirrored }
    }),
    yAxis: plots.map(({ names }, gridIndex): YAXisComponentOption => {
      return { type: 'category', gridIndex, show: false, inverse: true, data: [...names] }
    }),
    series: plots.flatMap(({ series }, index) =>
      series.map((each) => ({ ...each, xAxisIndex: index, yAxisIndex: index, emphasis: { disabled: true } })),
    ),
  }
}

/** Drawings of rows as a chart, each painted over those before it. */
export function rowsChart(drawings: readonly RowsDrawing[], sentence: string, context: ChartContext): Chart {
  const plots = plotsOption(drawings.flatMap((drawing) => drawing.plots ?? []))
  const elements = drawings.flatMap(({ items }) => items)
  return {
    option: { animation: false, tooltip: tooltipOption(context), ...plots, graphic: { elements } },
    maps: {},
    numbers: drawings.flatMap(({ numbers }) => numbers ?? []),
    places: [],
    sentence,
  }
}
