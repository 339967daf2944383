import type { BarSeriesOption, ScatterSeriesOption } from 'echarts'
import type { Box } from '~/charts/draw/box'
import { filledItem, frameItem, lineItem, rectItem, toTenth, wordBox, wordItem, type GraphicItem, type Word } from '~/charts/draw/items'
import type { RowPlot } from '~/charts/rows/rows-chart'
import { barFill, isPlan } from '~/charts/targets/paint'
import { targetTooltip } from '~/charts/targets/words'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { BulletStyle } from './sizes'

/**
 * The target's words over the scale: at its tick, on the side where there is room, over it where there is none; at the end where there
 * is no tick.
 */
export function targetWord(row: JudgedTarget, scale: Box, style: BulletStyle): Omit<Word, 'color'> {
  const right = scale.left + scale.width
  const y = scale.top - style.target * style.lift
  const base = { text: row.targetText, y, size: style.target, bold: isPlan(row) }
  if (row.partial || row.tick === null) return { ...base, x: right, anchor: 'right' }
  const tickX = scale.left + (scale.width * row.tick) / row.scale.max
  const beside = { ...base, x: tickX + 4 * style.scale, anchor: 'left' as const }
  const width = wordBox(beside).width
  if (isPlan(row)) {
    if (tickX + 8 * style.scale + width <= right) return { ...base, x: tickX + 8 * style.scale, y: scale.top + scale.height / 2 }
    return { ...base, x: Math.max(tickX, scale.left + width), y: scale.top - style.target * 0.74, anchor: 'right' }
  }
  if (beside.x + width <= right) return beside
  const before = tickX - 4 * style.scale
  if (before - width >= scale.left) return { ...base, x: before, anchor: 'right' }
  // As high over the scale as its tick, by which the words would else be crossed.
  const overTick = scale.top - (style.tick.height - style.zone) / 2 - style.target * 0.54
  return { ...base, x: scale.left + width, y: Math.min(y, overTick), anchor: 'right' }
}

/** The part of the scale that counts as met, as high as the scale; none for a plan. */
export function zoneItems(row: JudgedTarget, scale: Box, style: BulletStyle, theme: ChartTheme): readonly GraphicItem[] {
  if (!row.zone || isPlan(row)) return []
  const x = (value: number) => scale.left + (scale.width * Math.min(value, row.scale.max)) / row.scale.max
  const box = { ...scale, left: x(row.zone.from), width: x(row.zone.to) - x(row.zone.from) }
  // Where the fill is strong enough the edge has its colour: both themes then have one geometry.
  const edge = { color: theme.zoneEdge ?? theme.zone, width: Math.max(1, toTenth(style.scale)) }
  return [rectItem(box, theme.zone), frameItem(box, edge)]
}

/** A reading under zero has no bar on a scale that begins there: a point to the left at the zero line says where it went. */
function underZero(row: JudgedTarget, { left, top, height }: Box, style: BulletStyle, theme: ChartTheme): readonly GraphicItem[] {
  const fill = barFill(row, theme, style.scale)
  if (!fill || !row.reading || row.reading.value >= 0) return []
  const [middle, half] = [top + height / 2, style.bar / 2]
  const tip = left + 2 * style.scale
  const corners = [
    [tip, middle],
    [tip + half * 1.5, middle - half],
    [tip + half * 1.5, middle + half],
  ] as const
  return [filledItem(corners, fill)]
}

/** The zero line and the base line of a scale and the target's words; a plan has no base line, and says in its frame that no reading is held. */
export function scaleItems(
  row: JudgedTarget,
  scale: Box,
  target: Omit<Word, 'color'>,
  style: BulletStyle,
  theme: ChartTheme,
): readonly GraphicItem[] {
  const { left, top, width, height } = scale
  const stroke = Math.max(1, style.scale)
  const [head, foot, end] = [
    [left, top],
    [left, top + height],
    [left + width, top + height],
  ] as const
  const blank = { text: terms.blank, x: left + 8 * style.scale, y: top + height / 2, size: style.smallest, color: theme.ink3 }
  return [
    ...(isPlan(row) ? [] : [lineItem([foot, end], { color: theme.rule2, width: stroke })]),
    lineItem([head, foot], { color: theme.ink, width: stroke }),
    ...underZero(row, scale, style, theme),
    wordItem({ ...target, color: theme.goldText }),
    ...(isPlan(row) && row.reading === null ? [wordItem(blank)] : []),
  ]
}

/** The target as a gold tick; of a plan, a dashed frame from 0 to the planned value. */
function targetSeries(row: JudgedTarget, style: BulletStyle, theme: ChartTheme): readonly (BarSeriesOption | ScatterSeriesOption)[] {
  if (row.tick === null || row.partial) return []
  if (isPlan(row)) {
    const edge = { borderColor: theme.goldText, borderWidth: Math.max(1, style.scale), borderType: 'dashed' } as const
    const itemStyle = { color: 'transparent', ...edge }
    return [{ type: 'bar', silent: true, z: 2, barWidth: toTenth(style.zone), barGap: '-100%', itemStyle, data: [row.tick] }]
  }
  const symbolSize = [toTenth(style.tick.width), toTenth(style.tick.height)]
  const itemStyle = { color: theme.gold, opacity: 1 }
  return [{ type: 'scatter', silent: true, z: 4, clip: false, symbol: 'rect', symbolSize, itemStyle, data: [[row.tick, 0]] }]
}

/** The scale from 0 to its end, as high as the zone: the reading as a bar, and the target. */
export function scalePlot(row: JudgedTarget, scale: Box, style: BulletStyle, theme: ChartTheme): RowPlot {
  const fill = barFill(row, theme, style.scale)
  const reading: BarSeriesOption = {
    type: 'bar',
    name: row.name,
    z: 3,
    barWidth: toTenth(isPlan(row) ? style.zone : style.bar),
    barGap: '-100%',
    itemStyle: { color: fill ?? theme.bar },
    tooltip: { formatter: targetTooltip(row) },
    data: row.reading && fill ? [Math.max(0, row.reading.value)] : [],
  }
  return { box: scale, max: row.scale.max, names: [row.name], series: [reading, ...targetSeries(row, style, theme)] }
}
