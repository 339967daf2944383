import type { LineSeriesOption, ScatterSeriesOption } from 'echarts'
import type { TrendRecord } from '~/selectors/figure-record'
import type { Chart, ChartContext } from './chart'
import { rectItem, toTenth, wordBox, wordItem, type Word } from './graphic-items'
import { hatchFill } from './pattern-fill'
import { pointSymbol } from './point-symbol'
import { tooltipOption } from './tooltip-option'
import { axisItems, gridItems } from './trend-axis'
import { breakBox, breakNotes, zigzagItem } from './trend-break'
import { gapRuns, gapWords } from './trend-gaps'
import { trendGeometry, type TrendGeometry } from './trend-geometry'
import { placeValues } from './trend-labels'
import { legendItems } from './trend-legend'
import { pointSentence, trendSentence, trendTable } from './trend-words'

/** One line for each run of two readings or more, so that nothing joins across a gap or a change of basis. */
function lineSeries(record: TrendRecord, { theme }: ChartContext, { scale }: TrendGeometry): readonly LineSeriesOption[] {
  return record.runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      type: 'line',
      z: 2,
      silent: true,
      showSymbol: false,
      connectNulls: false,
      lineStyle: { color: theme.bar, width: 2.4 * scale, join: 'round', cap: 'round' },
      emphasis: { disabled: true },
      data: record.years.map((year) => run.map((index) => record.points[index]).find((point) => point?.year === year)?.value ?? null),
    }))
}

interface Pixel {
  x: number
  y: number
}

/** The marks, census dots, and the hatch of years without a reading: in pixels, since a category axis rounds what lies between years. */
function markSeries(
  record: TrendRecord,
  { theme }: ChartContext,
  { scale, band, left, top, foot }: TrendGeometry,
): readonly ScatterSeriesOption[] {
  const hatched = gapRuns(record).map(([from, to]): [Pixel, Pixel] => [
    { x: toTenth(left + from * band + 3 * scale), y: top },
    { x: toTenth(left + (to + 1) * band - 3 * scale), y: foot },
  ])
  const place = (year: number, value: number): [number, number] => [record.years.indexOf(year), value]
  const marks: ScatterSeriesOption = {
    type: 'scatter',
    name: record.indicatorName,
    z: 3,
    clip: false,
    emphasis: { disabled: true },
    data: record.points.map((point) => ({
      value: place(point.year, point.value),
      ...pointSymbol(point.mark, theme, scale),
      tooltip: { formatter: pointSentence(record, point) },
    })),
    markArea: { silent: true, itemStyle: { color: hatchFill(theme, scale) }, data: hatched },
  }
  const census = record.points.filter((point) => point.mark === 'census')
  if (census.length === 0) return [marks]
  const dots: ScatterSeriesOption = {
    type: 'scatter',
    z: 4,
    silent: true,
    symbol: 'circle',
    symbolSize: 4.6 * scale,
    itemStyle: { color: theme.bar, opacity: 1 },
    data: census.map((point) => place(point.year, point.value)),
  }
  return [marks, dots]
}

/** Every word and ruled line of the trend, in the frame's pixels. */
function trendGraphic(record: TrendRecord, context: ChartContext, geometry: TrendGeometry) {
  const { theme, frame } = context
  const notes = breakNotes(record, geometry, frame)
  const strips = record.breaks.map((shown) => breakBox(shown, geometry))
  const values = placeValues(record, geometry, [...notes.map(wordBox), ...strips])
  const gaps = gapWords(record, geometry, [...values, ...notes].map(wordBox))
  const inColor = (color: string) => (word: Omit<Word, 'color'>) => wordItem({ ...word, color })
  return [
    ...gridItems(record, geometry, context, [...[...values, ...notes].map(wordBox), ...gaps.map(({ patch }) => patch)]),
    ...axisItems(record, geometry, context),
    ...gaps.flatMap(({ lines, patch }) => [rectItem(patch, theme.paper, 5), ...lines.map(inColor(theme.ink3))]),
    ...record.breaks.map((shown) => zigzagItem(shown, geometry, theme)),
    ...notes.map(inColor(theme.ink2)),
    ...values.map(inColor(theme.ink)),
    ...legendItems(geometry.legend, frame, theme),
  ]
}

/** A yearly trend: a mark for every reading, a line only where a line may join, hatch for years without, a zigzag at a break. */
export function trendChart(record: TrendRecord, context: ChartContext): Chart {
  const geometry = trendGeometry(record, context.frame)
  const { left, top, right, foot, low, high } = geometry
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      grid: { left, top, width: right - left, height: foot - top, outerBoundsMode: 'none' },
      xAxis: { type: 'category', show: false, data: record.years.map(String) },
      yAxis: { type: 'value', show: false, min: low, max: high },
      series: [...lineSeries(record, context, geometry), ...markSeries(record, context, geometry)],
      graphic: { elements: trendGraphic(record, context, geometry) },
    },
    maps: {},
    table: trendTable(record),
    sentence: trendSentence(record),
  }
}
