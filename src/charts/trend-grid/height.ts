import type { Frame, FrameWidth } from '~/charts/chart'
import { trendLegend, type TrendLegend } from '~/charts/course/legend'
import { lineScale, typeSize, widthInUnits } from '~/charts/draw/type-size'
import type { TrendGridRecord } from '~/selectors/figure/trend-grid-figure'

/** Sizes in pixels. `head` is the room over the highest point for its value. */
export interface GridSizes {
  readonly scale: number
  readonly name: number
  readonly value: number
  readonly axis: number
  readonly small: number
  readonly head: number
  readonly across: number
  readonly below: number
}

type ColumnFrame = Pick<Frame, 'width' | 'u' | 'medium'>

/** From these widths on, in type units, three and four stand side by side. */
const threeFrom = 34
const fourFrom = 58
/** On a sheet that lies across six do: two rows are as high as leaves the table its room below them. */
const sixOnPaperFrom = 90
/** Wider panels grow no higher than by that many type units; a wall has its room across, not down, and fills what is left. */
const mostRise = 7
const wallRise = 3.4

function mostColumns({ width, u, medium }: ColumnFrame): number {
  const wide = width / u
  if (wide < threeFrom) return 2
  if (wide < fourFrom) return 3
  return medium === 'print' && wide >= sixOnPaperFrom ? 6 : 4
}

/** How many columns a width has room for, with no row much emptier than the others. */
export function gridColumns(count: number, frame: ColumnFrame): number {
  const most = mostColumns(frame)
  return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / most)))
}

export function gridSizes(frame: FrameWidth): GridSizes {
  const wall = frame.medium === 'wall' ? 1.2 : 1
  const small = widthInUnits(frame) < threeFrom
  const scale = lineScale(frame)
  const value = typeSize(frame, (small ? 1 : 1.12) * wall)
  return {
    scale,
    name: typeSize(frame, (small ? 1.04 : 1.13) * wall),
    value,
    axis: typeSize(frame, 0.96 * wall),
    small: typeSize(frame, 0.96 * wall),
    head: value + 11 * scale,
    across: (small ? 1.5 : 2.2) * frame.u,
    below: 1.3 * frame.u,
  }
}

export const panelWidth = (width: number, columns: number, { across }: GridSizes): number => (width - across * (columns - 1)) / columns
export const nameHeight = ({ name }: GridSizes): number => name * 1.35
/** Under the last row: the years, and the marks that occur. */
export const footHeight = ({ axis }: GridSizes, legend: TrendLegend, u: number): number =>
  axis * 1.7 + (legend.rows === 0 ? 0 : 0.7 * u + legend.rows * legend.pitch)

export const legendOf = ({ panels }: TrendGridRecord, frame: FrameWidth): TrendLegend =>
  trendLegend({ points: panels.flatMap(({ points }) => points) }, { ...frame, height: 0 })

/** The height at which small trends of a width are at their best, in pixels. */
export function trendGridHeight(record: TrendGridRecord, frame: FrameWidth): number {
  const sizes = gridSizes(frame)
  const columns = gridColumns(record.panels.length, frame)
  const rows = Math.ceil(record.panels.length / columns)
  const most = (frame.medium === 'wall' ? wallRise : mostRise) * frame.u
  const plot = Math.min(panelWidth(frame.width, columns, sizes) * 0.24, most) + 2.6 * frame.u
  const row = nameHeight(sizes) + sizes.head + plot
  return Math.round(rows * row + Math.max(0, rows - 1) * sizes.below + footHeight(sizes, legendOf(record, frame), frame.u))
}
