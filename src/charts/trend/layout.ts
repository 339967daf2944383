import type { Frame } from '~/charts/chart'
import { isSmallMultiple } from '~/charts/course/frame'
import { trendLegend, type TrendLegend } from '~/charts/course/legend'
import { valueText, type CoursePlot } from '~/charts/course/lines'
import { lineScale, typeSize, widthInUnits } from '~/charts/draw/type-size'
import { textWidth } from '~/lib/text-width'
import type { TrendPoint } from '~/selectors/figure/record-parts'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import { axisSize, footHeight } from './height'

/** Where a trend stands in its frame, in pixels. */
export interface TrendGeometry extends CoursePlot {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
  readonly sizes: { readonly value: number; readonly last: number; readonly axis: number; readonly note: number }
  readonly legend: TrendLegend
  readonly axisY: number
}

/** Value labels grow with the width of the frame, and give way where they are wider than their year. */
function labelSizes(points: readonly TrendPoint[], frame: Frame, band: number): { readonly value: number; readonly last: number } {
  const wide = widthInUnits(frame)
  const wall = frame.medium === 'wall' ? 1.36 : 1
  const wanted = Math.min(1.5, Math.max(1, 0.66 + 0.0135 * wide)) * wall
  const room = band - 8 * lineScale(frame)
  const fitting = (shown: readonly TrendPoint[], ems: number): number => {
    const widest = Math.max(0, ...shown.map((point) => textWidth(valueText(point), 1, true)))
    const size = typeSize(frame, ems)
    return widest * size > room ? Math.max(typeSize(frame, 0), Math.floor((room / widest) * 10) / 10) : size
  }
  const lift = isSmallMultiple(frame) ? 1 : wide < 32 ? 1.17 : 1.34
  return { value: fitting(points, wanted), last: fitting(points.slice(-1), wanted * lift) }
}

/** Room of a year's name, in its type. */
const nameEms = 2.6

/** The middle of every year and its usual width: an empty year that leads to a value beyond a break has the room of its name, no more. */
function yearPlaces({ years, breaks }: TrendRecord, width: number, axis: number) {
  const slim = years.map((year) => breaks.some(({ after, before }) => after < year && year < before))
  const count = slim.filter(Boolean).length
  const name = Math.min(axis * nameEms, width / years.length)
  const band = (width - count * name) / (years.length - count)
  let edge = 0
  const middles = slim.map((isSlim) => {
    const own = isSlim ? name : band
    edge += own
    return edge - own / 2
  })
  return { band, middles }
}

/** Of the values' span: the room under the least of them where it is below 0. */
const belowAxis = 0.22

/** Lays a trend out in its frame: the axis from where the record says (with lower values below it), with room for the words over the highest point. */
export function trendGeometry(record: TrendRecord, frame: Frame): TrendGeometry {
  const scale = lineScale(frame)
  const left = 0
  const right = frame.width
  const axis = axisSize(frame)
  const { band, middles } = yearPlaces(record, right - left, axis)
  const note = typeSize(frame, frame.medium === 'wall' ? 1.2 : widthInUnits(frame) < 32 ? 0.96 : 1.06)
  const sizes = { ...labelSizes(record.points, frame, band), axis, note }
  const legend = trendLegend(record, frame)
  const top = 2 * scale
  const foot = Math.round(frame.height - footHeight(frame, legend, axis)) - 0.5
  const values = [...record.points, ...record.targets].map(({ value }) => value)
  const least = Math.min(record.axisFrom, ...values)
  const peak = Math.max(record.axisFrom, ...values)
  const head = sizes.last + 13 * scale
  const plot = Math.max(1, foot - top)
  // Under a value below 0 there is room for its words.
  const low = record.axisFrom === 0 && least < 0 ? least - (peak - least) * belowAxis : least
  const span = peak > low ? peak - low : 1
  const high = low + (span * plot) / Math.max(plot * 0.3, plot - head)
  const first = record.years[0] ?? 0
  return {
    scale,
    left,
    right,
    top,
    foot,
    band,
    low,
    high,
    sizes,
    legend,
    axisY: foot + axis * (frame.medium === 'wall' ? 1.25 : 1.05),
    xOf: (year) => left + (middles[year - first] ?? 0),
    yOf: (value) => foot - ((value - low) / (high - low)) * plot,
  }
}
