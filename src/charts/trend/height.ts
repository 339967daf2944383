import type { Frame, FrameWidth } from '~/charts/chart'
import { isSmallMultiple } from '~/charts/course/frame'
import { trendLegend, type TrendLegend } from '~/charts/course/legend'
import { typeSize, widthInUnits } from '~/charts/draw/type-size'
import type { TrendRecord } from '~/selectors/figure/trend-figure'

/** The type of the years under the axis, in pixels. */
export function axisSize(frame: Frame): number {
  return typeSize(frame, frame.medium === 'wall' ? 1.2 : widthInUnits(frame) < 32 ? 0.96 : 1.08)
}

/** Height of everything under the axis line, in pixels: the years, and the marks that occur. */
export function footHeight(frame: Frame, legend: TrendLegend, axis: number): number {
  const years = axis * 1.8
  const gap = isSmallMultiple(frame) ? 0.45 : 0.9
  return legend.rows === 0 ? years : years + frame.u * gap + legend.rows * legend.pitch
}

/** The height at which a trend of a width is at its best, in pixels. */
export function trendHeight(record: TrendRecord, frame: FrameWidth): number {
  const full = { ...frame, height: 0 }
  const plot = frame.width * 0.2 + (frame.medium === 'wall' ? 12 : 8.6) * frame.u
  return Math.round(plot + footHeight(full, trendLegend(record, full), axisSize(full)))
}
