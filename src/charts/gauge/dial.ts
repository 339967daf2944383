import type { GaugeSeriesOption } from 'echarts'
import { behind, toTenth, type GraphicItem } from '~/charts/draw/items'
import { barFill } from '~/charts/targets/paint'
import { targetTooltip } from '~/charts/targets/words'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { angleAt, endAngle, startAngle, type Dial } from './layout'

const bare = {
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { show: false },
  title: { show: false },
  detail: { show: false },
  anchor: { show: false },
} as const

function base(row: JudgedTarget, { centre: [x, y] }: Dial, radius: number): GaugeSeriesOption {
  return {
    type: 'gauge',
    center: [toTenth(x), toTenth(y)],
    radius: toTenth(radius),
    startAngle,
    endAngle,
    min: 0,
    max: row.scale.max,
    ...bare,
  }
}

/** The part of the scale that counts as met, as a stretch of the track. */
function zoneSeries(row: JudgedTarget, dial: Dial, theme: ChartTheme): readonly GaugeSeriesOption[] {
  if (!row.zone) return []
  const { from, to } = row.zone
  const color: [number, string][] = [
    [from / row.scale.max, 'transparent'],
    [to / row.scale.max, theme.zone],
    [1, 'transparent'],
  ]
  const line = { show: true, lineStyle: { width: dial.track, color } }
  return [
    { ...base(row, dial, dial.radius), z: 1, silent: true, axisLine: line, progress: { show: false }, pointer: { show: false }, data: [] },
  ]
}

/** The reading as a band in the middle of the track. */
function bandSeries(row: JudgedTarget, dial: Dial, theme: ChartTheme): readonly GaugeSeriesOption[] {
  const fill = barFill(row, theme, dial.scale)
  if (!fill || !row.reading) return []
  return [
    {
      ...base(row, dial, dial.radius - (dial.track - dial.band) / 2),
      name: row.name,
      z: 2,
      axisLine: { show: false, lineStyle: { width: dial.band } },
      progress: { show: true, width: toTenth(dial.band), itemStyle: { color: fill } },
      pointer: { show: false },
      emphasis: { disabled: true },
      tooltip: { formatter: targetTooltip(row) },
      data: [{ value: Math.max(0, row.reading.value) }],
    },
  ]
}

/** The target: a second gauge of which only a gold bar across the track is seen. */
function tickSeries(row: JudgedTarget, dial: Dial, theme: ChartTheme): readonly GaugeSeriesOption[] {
  if (row.tick === null) return []
  const over = 6 * dial.scale
  const pointer = {
    show: true,
    icon: 'rect',
    width: 3.5 * dial.scale,
    length: toTenth(dial.track + 2 * over),
    offsetCenter: [0, toTenth(-(dial.radius - dial.track - over))],
    itemStyle: { color: theme.gold },
  }
  const line = { show: false, lineStyle: { width: 0 } }
  return [
    {
      ...base(row, dial, dial.radius),
      z: 3,
      silent: true,
      axisLine: line,
      progress: { show: false },
      pointer,
      data: [{ value: row.tick }],
    },
  ]
}

/** Zone, band and tick of one gauge. */
export function gaugeSeries(row: JudgedTarget, dial: Dial, theme: ChartTheme): readonly GaugeSeriesOption[] {
  return [...zoneSeries(row, dial, theme), ...bandSeries(row, dial, theme), ...tickSeries(row, dial, theme)]
}

function arc(dial: Dial, from: number, to: number, color: string, width: number, z: number): GraphicItem {
  const turn = (degrees: number) => Math.round((-degrees * Math.PI * 1e4) / 180) / 1e4
  const [cx, cy] = dial.centre
  return {
    type: 'sector',
    z,
    silent: true,
    shape: {
      cx: toTenth(cx),
      cy: toTenth(cy),
      r0: toTenth(dial.radius - dial.track),
      r: toTenth(dial.radius),
      startAngle: turn(angleAt(from)),
      endAngle: turn(angleAt(to)),
      clockwise: true,
    },
    style: { fill: 'none', stroke: color, lineWidth: width },
  }
}

/** The track's outline, and the zone's where its fill alone is too faint. */
export function gaugeOutlines(row: JudgedTarget, dial: Dial, theme: ChartTheme): readonly GraphicItem[] {
  const width = Math.max(1, Math.round(dial.scale))
  const outline = arc(dial, 0, 1, theme.rule2, width, behind)
  if (!row.zone) return [outline]
  return [outline, arc(dial, row.zone.from / row.scale.max, row.zone.to / row.scale.max, theme.zoneEdge ?? theme.rule2, width, behind + 1)]
}
