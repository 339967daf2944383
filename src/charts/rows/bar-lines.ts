import type { BarSeriesOption } from 'echarts'
import { onBaseline, rectItem, toTenth, wordItem, type GraphicItem } from '~/charts/draw/items'
import { numeralBox, numeralItems, type NumeralPlace } from '~/charts/draw/numeral'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { countyDots } from '~/charts/theme/fill-patterns'
import { terms } from '~/domain/dataset/terms'
import { escapeMarkup } from '~/lib/escape-markup'
import { gather } from '~/lib/gather'
import { valueOffset, type BarLine, type BarSizes } from './bar-words'
import type { RowPlot, RowsDrawing } from './rows-chart'

/** A line in its place. A line without a bar keeps its place in its column. */
export interface PlacedBar extends BarLine {
  /** The foot of the bar, its middle, the way it grows and the length of a full one, in pixels. */
  readonly x: number
  readonly y: number
  readonly grows: 'right' | 'left'
  readonly room: number
  readonly color: string
  /** What it is, and what is heard of it: in its tooltip, and as the name of its number. */
  readonly name: string
  readonly words: string
}

const columnOf = ({ x, grows, room }: PlacedBar): string => `${toTenth(x)} ${grows} ${toTenth(room)}`

/** Bars of one column at equal steps: one category axis can carry them. */
function runsOf(column: readonly PlacedBar[]): readonly (readonly PlacedBar[])[] {
  const runs: PlacedBar[][] = []
  for (const bar of column) {
    const run = runs.at(-1)
    const [first, second] = run ?? []
    const step = first && second ? second.y - first.y : null
    const last = run?.at(-1)
    if (run && last && (step === null || Math.abs(bar.y - last.y - step) < 0.05)) run.push(bar)
    else runs.push([bar])
  }
  return runs.filter((run) => run.some(({ share }) => share !== null))
}

function plotOf(run: readonly PlacedBar[], thickness: number): readonly RowPlot[] {
  const [first, second] = run
  if (!first) return []
  const { x, y, room } = first
  const step = second ? second.y - y : thickness * 2
  const isMirrored = first.grows === 'left'
  const series: BarSeriesOption = {
    type: 'bar',
    barWidth: toTenth(thickness),
    data: run.map(({ share, color, words }) => ({
      value: share === null ? '-' : Math.round(share * 10000) / 10000,
      itemStyle: { color },
      tooltip: { formatter: escapeMarkup(words) },
    })),
  }
  const box = { left: isMirrored ? x - room : x, top: y - step / 2, width: room, height: step * run.length }
  return [{ box, max: 1, isMirrored, names: run.map(({ name }) => name), series: [series] }]
}

function valuePlace(bar: PlacedBar, sizes: BarSizes): NumeralPlace {
  const away = (bar.share ?? 0) * bar.room + valueOffset(bar, sizes)
  return bar.grows === 'left' ? { x: bar.x - away, y: bar.y, anchor: 'right' } : { x: bar.x + away, y: bar.y, anchor: 'left' }
}

/** The value at the end of its bar and its period beyond it; a dash for what is missing, which has no bar. */
function lineItems(bar: PlacedBar, sizes: BarSizes, theme: ChartTheme): readonly GraphicItem[] {
  const { x, y, reading, period, isDotted } = bar
  const { gap, small, numeral, stub } = sizes
  const [side, anchor] = bar.grows === 'left' ? ([-1, 'right'] as const) : ([1, 'left'] as const)
  if (!reading) return [wordItem({ text: terms.blank, x: x + side * gap, y, size: small, color: theme.ink3, anchor })]
  const at = valuePlace(bar, sizes)
  const { width } = numeralBox(reading.printed, at, numeral, small)
  const dots = { left: side < 0 ? x - stub : x, top: y - sizes.bar / 2, width: stub, height: sizes.bar }
  const after = { x: at.x + side * (width + gap), y: onBaseline(y, numeral, small), size: small, color: theme.ink2, anchor }
  return [
    ...(isDotted ? [rectItem(dots, countyDots(theme.hatch, sizes.scale))] : []),
    ...numeralItems(reading.printed, at, { size: numeral, color: theme.ink, unitColor: theme.ink2, smallest: small }),
    ...(period === '' ? [] : [wordItem({ text: period, ...after })]),
  ]
}

/**
 * Lines with their bars: a little coordinate system for every run of bars at equal steps in a column, the values at their
 * ends. Lines of a column come from the top down.
 */
export function barLines(bars: readonly PlacedBar[], sizes: BarSizes, theme: ChartTheme): Required<RowsDrawing> {
  return {
    plots: [...gather(bars, columnOf).values()].flatMap(runsOf).flatMap((run) => plotOf(run, sizes.bar)),
    items: bars.flatMap((bar) => lineItems(bar, sizes, theme)),
    numbers: bars.flatMap((bar) => {
      if (!bar.reading) return []
      const { obs, printed } = bar.reading
      return [{ obs, name: bar.words, box: numeralBox(printed, valuePlace(bar, sizes), sizes.numeral, sizes.small) }]
    }),
  }
}
