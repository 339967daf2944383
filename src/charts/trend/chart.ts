import type { LineSeriesOption, ScatterSeriesOption } from 'echarts'
import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import { trendFrame } from '~/charts/course/frame'
import { legendItems } from '~/charts/course/legend-items'
import { zigzagBox, zigzagItem } from '~/charts/course/zigzag'
import { wordBox, wordItem, type Word } from '~/charts/draw/items'
import { pointSymbol } from '~/charts/draw/point-symbol'
import { tooltipOption } from '~/charts/draw/tooltip-box'
import { targetName } from '~/charts/targets/words'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import { axisItems, gridItems } from './axis'
import { breakNotes } from './axis-break'
import { placeValues } from './labels'
import { trendGeometry, type TrendGeometry } from './layout'
import { targetItems, targetLine, targetWords } from './target'
import { pointSentence, readingName, trendSentence } from './words'

/** One line for each run of two readings or more, so that nothing joins across a gap or a change of basis. */
function lineSeries(record: TrendRecord, { theme }: ChartContext, { scale, xOf }: TrendGeometry): readonly LineSeriesOption[] {
  return record.runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      type: 'line',
      z: 2,
      silent: true,
      showSymbol: false,
      lineStyle: { color: theme.bar, width: 2.4 * scale, join: 'round', cap: 'round' },
      emphasis: { disabled: true },
      data: record.points.filter((_, at) => run.includes(at)).map(({ year, value }) => [xOf(year), value]),
    }))
}

/** The marks, and the dots of census readings. */
function markSeries(record: TrendRecord, { theme }: ChartContext, { scale, xOf }: TrendGeometry): readonly ScatterSeriesOption[] {
  const place = (year: number, value: number): [number, number] => [xOf(year), value]
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

/** Every word in the plot, in the order in which they find their places: the last value, notes of breaks, targets, the other values. */
function placeWords(record: TrendRecord, { frame }: ChartContext, geometry: TrendGeometry) {
  const lines = record.targets.map((target) => targetLine(target, geometry))
  const strips = record.breaks.map((shown) => zigzagBox(shown, geometry))
  const boxesOf = (placed: readonly { readonly word: Omit<Word, 'color'> }[]) => placed.map(({ word }) => wordBox(word))
  const last = record.points.length - 1
  const lastValue = placeValues(record, geometry, [last], [...strips, ...lines])
  const notes = breakNotes(record, geometry, frame, [...lines, ...boxesOf(lastValue)])
  const written = [...notes.map(wordBox), ...boxesOf(lastValue)]
  const targets = targetWords(record, geometry, [...written, ...strips])
  const said = [...written, ...boxesOf(targets), ...lines]
  const others = placeValues(record, geometry, [...record.points.keys()].slice(0, last < 0 ? 0 : last), [...said, ...strips])
  return { notes, values: [...others, ...lastValue], targets, taken: [...said, ...boxesOf(others)] }
}

/** Every word and ruled line of the trend, in the frame's pixels. */
function trendGraphic(record: TrendRecord, context: ChartContext, geometry: TrendGeometry, words: ReturnType<typeof placeWords>) {
  const { theme, frame } = context
  const { notes, values, targets, taken } = words
  const inColor = (color: string) => (word: Omit<Word, 'color'>) => wordItem({ ...word, color })
  return [
    ...gridItems(record, geometry, context, taken),
    ...axisItems(record, geometry, context),
    ...record.breaks.map((shown) => zigzagItem(shown, geometry, theme)),
    ...notes.map(inColor(theme.ink2)),
    ...targetItems(record, geometry, targets, theme),
    ...values.map(({ word }) => inColor(theme.ink)(word)),
    ...legendItems(geometry.legend, frame, theme),
  ]
}

function trendNumbers(record: TrendRecord, { values, targets }: ReturnType<typeof placeWords>): readonly ChartNumber[] {
  const { regionName: place, indicatorName: name } = record
  return [
    ...values.map(({ point, word }) => ({ obs: point.obs, name: readingName(record, point), box: wordBox(word) })),
    ...targets.map(({ target: { target, year, text }, word }) => ({
      obs: target,
      name: targetName({ place, name, period: `${year}年`, targetText: text }),
      box: wordBox(word),
    })),
  ]
}

/** A yearly trend: a mark for every reading, a line only where a line may join, a zigzag at a break. A year without a reading is left blank. */
export function trendChart(record: TrendRecord, asked: ChartContext): Chart {
  const context = { ...asked, frame: trendFrame(asked.frame) }
  const geometry = trendGeometry(record, context.frame)
  const { left, top, right, foot, low, high } = geometry
  const words = placeWords(record, context, geometry)
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      grid: { left, top, width: right - left, height: foot - top, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: left, max: right },
      yAxis: { type: 'value', show: false, min: low, max: high },
      series: [...lineSeries(record, context, geometry), ...markSeries(record, context, geometry)],
      graphic: { elements: trendGraphic(record, context, geometry, words) },
    },
    maps: {},
    numbers: trendNumbers(record, words),
    places: [],
    sentence: trendSentence(record),
  }
}
