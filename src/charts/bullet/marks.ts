import type { BarSeriesOption, GridComponentOption, ScatterSeriesOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import { frameItem, rectItem, toTenth, type GraphicItem } from '~/charts/draw/items'
import { barFill } from '~/charts/targets/paint'
import { targetTooltip } from '~/charts/targets/words'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { isPlan, type BulletPlace } from './place'
import type { BulletStyle } from './sizes'

/** A row's own little coordinate system: 0 to the end of its scale, as high as its zone. */
interface BulletMarks {
  readonly grid: GridComponentOption
  readonly xAxis: XAXisComponentOption
  readonly yAxis: YAXisComponentOption
  readonly series: readonly (BarSeriesOption | ScatterSeriesOption)[]
  /** The zone, behind the bar. */
  readonly items: readonly GraphicItem[]
}

/** The part of the scale that counts as met, as high as the scale; none for a plan. */
function zoneItems(
  { row, scale: { left, top, width, height } }: BulletPlace,
  style: BulletStyle,
  theme: ChartTheme,
): readonly GraphicItem[] {
  if (!row.zone || isPlan(row)) return []
  const x = (value: number) => left + (width * Math.min(value, row.scale.max)) / row.scale.max
  const box = { left: x(row.zone.from), top, width: x(row.zone.to) - x(row.zone.from), height }
  // Where the fill is strong enough the edge has its colour: both themes then have one geometry.
  const edge = { color: theme.zoneEdge ?? theme.zone, width: Math.max(1, toTenth(style.scale)) }
  return [rectItem(box, theme.zone), frameItem(box, edge)]
}

/** The reading as a bar. */
function barSeries({ row }: BulletPlace, index: number, style: BulletStyle, theme: ChartTheme): BarSeriesOption {
  const fill = barFill(row, theme, style.scale)
  const value = row.reading && fill ? Math.max(0, row.reading.value) : null
  return {
    type: 'bar',
    name: row.name,
    xAxisIndex: index,
    yAxisIndex: index,
    z: 3,
    barWidth: toTenth(isPlan(row) ? style.zone : style.bar),
    barGap: '-100%',
    emphasis: { disabled: true },
    itemStyle: { color: fill ?? theme.bar },
    tooltip: { formatter: targetTooltip(row) },
    data: value === null ? [] : [value],
  }
}

/** The target as a gold tick; of a plan, a dashed frame from 0 to the planned value. */
function targetSeries(
  { row }: BulletPlace,
  index: number,
  style: BulletStyle,
  theme: ChartTheme,
): readonly (BarSeriesOption | ScatterSeriesOption)[] {
  if (row.tick === null || row.partial) return []
  const axes = { xAxisIndex: index, yAxisIndex: index, silent: true, emphasis: { disabled: true } }
  if (isPlan(row)) {
    const itemStyle = {
      color: 'transparent',
      borderColor: theme.goldText,
      borderWidth: Math.max(1, style.scale),
      borderType: 'dashed' as const,
    }
    return [{ type: 'bar', ...axes, z: 2, barWidth: toTenth(style.zone), barGap: '-100%', itemStyle, data: [row.tick] }]
  }
  const symbolSize = [toTenth(style.tick.width), toTenth(style.tick.height)]
  return [
    {
      type: 'scatter',
      ...axes,
      z: 4,
      clip: false,
      symbol: 'rect',
      symbolSize,
      itemStyle: { color: theme.gold, opacity: 1 },
      data: [[row.tick, 0]],
    },
  ]
}

/** Grid, axes and series of one row. */
export function bulletMarks(place: BulletPlace, index: number, style: BulletStyle, theme: ChartTheme): BulletMarks {
  const { left, top, width, height } = place.scale
  return {
    grid: { left: toTenth(left), top: toTenth(top), width: toTenth(width), height: toTenth(height), outerBoundsMode: 'none' },
    xAxis: { type: 'value', gridIndex: index, show: false, min: 0, max: place.row.scale.max },
    yAxis: { type: 'category', gridIndex: index, show: false, data: [place.row.name] },
    series: [barSeries(place, index, style, theme), ...targetSeries(place, index, style, theme)],
    items: zoneItems(place, style, theme),
  }
}
