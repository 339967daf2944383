import type { Frame } from '~/charts/chart'
import { trendLegend, type TrendLegend } from '~/charts/course/legend'
import type { CoursePlot } from '~/charts/course/lines'
import { lineScale, typeSize, widthInUnits } from '~/charts/draw/type-size'
import type { TrendGridRecord, TrendPanel } from '~/selectors/figure/figure-record'

/** Sizes in pixels. `head` is the room over the highest point for its value. */
interface GridSizes {
  readonly scale: number
  readonly name: number
  readonly value: number
  readonly axis: number
  readonly small: number
  readonly head: number
  readonly across: number
  readonly below: number
}

/** Where one place's small trend stands, in the frame's pixels. `band` is the distance from one year to the next. */
export interface PanelGeometry extends CoursePlot {
  readonly panel: TrendPanel
  readonly left: number
  readonly right: number
  readonly nameY: number
  /** Whether it is the last of its column: the years stand under it. */
  readonly isLast: boolean
}

export interface TrendGridLayout {
  readonly sizes: GridSizes
  readonly legend: TrendLegend
  readonly panels: readonly PanelGeometry[]
}

type Width = Omit<Frame, 'height'>
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

function gridSizes(frame: Width): GridSizes {
  const full = { ...frame, height: 0 }
  const wall = frame.medium === 'wall' ? 1.2 : 1
  const small = widthInUnits(full) < threeFrom
  const scale = lineScale(full)
  const value = typeSize(full, (small ? 1 : 1.12) * wall)
  return {
    scale,
    name: typeSize(full, (small ? 1.04 : 1.13) * wall),
    value,
    axis: typeSize(full, 0.96 * wall),
    small: typeSize(full, 0.96 * wall),
    head: value + 11 * scale,
    across: (small ? 1.5 : 2.2) * frame.u,
    below: 1.3 * frame.u,
  }
}

const panelWidth = (width: number, columns: number, { across }: GridSizes): number => (width - across * (columns - 1)) / columns
const nameHeight = ({ name }: GridSizes): number => name * 1.35
/** Under the last row: the years, and the marks that occur. */
const footHeight = ({ axis }: GridSizes, legend: TrendLegend, u: number): number =>
  axis * 1.7 + (legend.rows === 0 ? 0 : 0.7 * u + legend.rows * legend.pitch)

const legendOf = ({ panels }: TrendGridRecord, frame: Width): TrendLegend =>
  trendLegend({ points: panels.flatMap(({ points }) => points) }, { ...frame, height: 0 })

/** The height at which small trends of a width are at their best, in pixels. */
export function trendGridHeight(record: TrendGridRecord, frame: Width): number {
  const sizes = gridSizes(frame)
  const columns = gridColumns(record.panels.length, frame)
  const rows = Math.ceil(record.panels.length / columns)
  const most = (frame.medium === 'wall' ? wallRise : mostRise) * frame.u
  const plot = Math.min(panelWidth(frame.width, columns, sizes) * 0.24, most) + 2.6 * frame.u
  const row = nameHeight(sizes) + sizes.head + plot
  return Math.round(rows * row + Math.max(0, rows - 1) * sizes.below + footHeight(sizes, legendOf(record, frame), frame.u))
}

/** Lowest and highest of a value axis: from 0, or from the least value where that is lower. */
function spanOf(panels: readonly TrendPanel[]): { readonly low: number; readonly high: number } {
  const values = panels.flatMap(({ points }) => points.map(({ value }) => value))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return { low, high: high > low ? high : low + 1 }
}

/** Lays the small trends out in rows: every year at the same place in each, and on one scale the same value at the same height. */
export function trendGridLayout(record: TrendGridRecord, frame: Frame): TrendGridLayout {
  const sizes = gridSizes(frame)
  const legend = legendOf(record, frame)
  const { panels, years } = record
  const columns = gridColumns(panels.length, frame)
  const rows = Math.ceil(panels.length / columns)
  const width = panelWidth(frame.width, columns, sizes)
  const room = frame.height - footHeight(sizes, legend, frame.u) - Math.max(0, rows - 1) * sizes.below
  const row = room / Math.max(1, rows)
  // A mark at either end of the years stands whole in its panel.
  const edge = 5 * sizes.scale
  const band = (width - 2 * edge) / Math.max(1, years.length - 1)
  const whole = spanOf(panels)
  return {
    sizes,
    legend,
    panels: panels.map((panel, at): PanelGeometry => {
      const left = (at % columns) * (width + sizes.across)
      const begin = Math.floor(at / columns) * (row + sizes.below)
      const foot = Math.round(begin + row) - 0.5
      const top = begin + nameHeight(sizes)
      const { low, high } = record.scale === 'common' ? whole : spanOf([panel])
      const plot = Math.max(1, row - nameHeight(sizes) - sizes.head)
      return {
        panel,
        scale: sizes.scale,
        left,
        right: left + width,
        nameY: begin + sizes.name * 0.6,
        top,
        foot,
        band,
        isLast: at + columns >= panels.length,
        xOf: (year) => (years.length === 1 ? left + width / 2 : left + edge + (year - (years[0] ?? 0)) * band),
        yOf: (value) => foot - ((value - low) / (high - low)) * plot,
      }
    }),
  }
}
