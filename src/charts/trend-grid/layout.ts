import type { Frame } from '~/charts/chart'
import { type TrendLegend } from '~/charts/course/legend'
import type { CoursePlot } from '~/charts/course/lines'
import type { TrendGridRecord, TrendPanel } from '~/selectors/figure/trend-grid-figure'
import { footHeight, gridColumns, gridSizes, type GridSizes, legendOf, nameHeight, panelWidth } from './height'

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
