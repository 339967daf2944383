import type { LineSeriesOption, ScatterSeriesOption } from 'echarts'
import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import { legendItems } from '~/charts/course/legend-items'
import { zigzagItem } from '~/charts/course/zigzag'
import type { Point } from '~/charts/draw/box'
import { lineItem, toTenth, wordBox, wordItem, type GraphicItem } from '~/charts/draw/items'
import { pointSymbol } from '~/charts/draw/point-symbol'
import { tooltipOption } from '~/charts/draw/tooltip-box'
import { terms } from '~/domain/dataset/terms'
import type { TrendGridRecord } from '~/selectors/figure/trend-grid-figure'
import { hasRoomForAll, markShare, panelValues, type PanelValue } from './labels'
import { trendGridLayout, type PanelGeometry, type TrendGridLayout } from './layout'
import { panelPoint, panelReading, trendGridSentence } from './words'

/** A small trend with the values that it prints. */
interface Laid {
  readonly geometry: PanelGeometry
  readonly values: readonly PanelValue[]
}

/** One line for each run of two readings or more, in pixels: nothing joins across a gap or a change of basis. */
function lineSeries({ panel, xOf, yOf, scale }: PanelGeometry, { theme }: ChartContext): readonly LineSeriesOption[] {
  return panel.runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      type: 'line',
      z: 2,
      silent: true,
      showSymbol: false,
      lineStyle: { color: theme.bar, width: toTenth(2 * scale), join: 'round', cap: 'round' },
      emphasis: { disabled: true },
      data: run.flatMap((index) => {
        const point = panel.points[index]
        return point ? [[toTenth(xOf(point.year)), toTenth(yOf(point.value))]] : []
      }),
    }))
}

function markSeries(record: TrendGridRecord, { panels, sizes }: TrendGridLayout, { theme }: ChartContext): ScatterSeriesOption {
  return {
    type: 'scatter',
    name: record.indicatorName,
    z: 3,
    clip: false,
    emphasis: { disabled: true },
    data: panels.flatMap(({ panel, xOf, yOf }) =>
      panel.points.map((point) => ({
        value: [toTenth(xOf(point.year)), toTenth(yOf(point.value))],
        ...pointSymbol(point.mark, theme, sizes.scale * markShare),
        tooltip: { formatter: panelPoint(record, panel, point) },
      })),
    ),
  }
}

/** The zigzags of a panel, each from under the value that stands in its way. */
function breakItems({ geometry, values }: Laid, { theme }: ChartContext): readonly GraphicItem[] {
  const { panel, scale, band, xOf, foot } = geometry
  return panel.breaks.flatMap((shown) => {
    const x = xOf(shown.before) - band / 2
    const met = values.map(({ word }) => wordBox(word)).filter(({ left, width }) => left - 4 * scale < x && x < left + width + 4 * scale)
    const top = Math.max(geometry.top, ...met.map((box) => box.top + box.height + 2 * scale))
    return foot - top < 10 * scale ? [] : [zigzagItem(shown, { ...geometry, top }, theme)]
  })
}

/** Place, axis, values, and under the last of a column its first and last year. */
function panelItems(record: TrendGridRecord, laid: Laid, layout: TrendGridLayout, context: ChartContext): readonly GraphicItem[] {
  const { geometry, values } = laid
  const { theme } = context
  const { sizes } = layout
  const { panel, left, right, foot } = geometry
  // Through the panel where a value is below 0, else at its foot.
  const base = geometry.yOf(0)
  // The axis with a tooth for every year, as one line.
  const teeth = record.years.flatMap((year): Point[] => [
    [geometry.xOf(year), base],
    [geometry.xOf(year), base + 3 * sizes.scale],
    [geometry.xOf(year), base],
  ])
  const axis = lineItem([[left, base], ...teeth, [right, base]], { color: theme.rule2, width: sizes.scale })
  const [first, last] = [record.years[0], record.years.at(-1)]
  const yearWord = { y: foot + sizes.axis * 1.05, size: sizes.axis, color: theme.ink2 }
  const years = [
    wordItem({ ...yearWord, text: String(first), x: left }),
    ...(last === first ? [] : [wordItem({ ...yearWord, text: String(last), x: right - sizes.scale, anchor: 'right' })]),
  ]
  const none = wordItem({ text: terms.collecting, x: left, y: foot - sizes.small * 1.1, size: sizes.small, color: theme.ink3 })
  return [
    wordItem({ text: panel.short, x: left, y: geometry.nameY, size: sizes.name, color: theme.ink, bold: true }),
    axis,
    ...(panel.points.length === 0 ? [none] : breakItems(laid, context)),
    ...values.map(({ word }) => wordItem({ ...word, color: theme.ink })),
    ...(geometry.isLast ? years : []),
  ]
}

/** Small trends of several places over the same years; every number opens its source. */
export function trendGridChart(record: TrendGridRecord, context: ChartContext): Chart {
  const { frame, theme } = context
  const layout = trendGridLayout(record, frame)
  const { value } = layout.sizes
  const all = hasRoomForAll(layout.panels, value)
  const panels = layout.panels.map((geometry): Laid => ({ geometry, values: panelValues(geometry, value, all) }))
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      // One plane in the frame's own pixels, y downwards.
      grid: { left: 0, top: 0, width: frame.width, height: frame.height, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, min: 0, max: frame.width },
      yAxis: { type: 'value', show: false, min: 0, max: frame.height, inverse: true },
      series: [...layout.panels.flatMap((geometry) => lineSeries(geometry, context)), markSeries(record, layout, context)],
      graphic: {
        elements: [...panels.flatMap((laid) => panelItems(record, laid, layout, context)), ...legendItems(layout.legend, frame, theme)],
      },
    },
    maps: {},
    numbers: panels.flatMap(({ geometry: { panel }, values }) =>
      values.map(({ point, word }): ChartNumber => ({ obs: point.obs, name: panelReading(record, panel, point), box: wordBox(word) })),
    ),
    places: [],
    sentence: trendGridSentence(record),
  }
}
