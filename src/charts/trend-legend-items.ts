import type { Frame } from './chart'
import { lineScale } from './chart-scale'
import type { ChartTheme } from './chart-theme'
import { wordItem, type GraphicItem } from './graphic-items'
import { pointGraphic } from './point-symbol'
import type { TrendLegend } from './trend-legend'

/** Draws the legend so that its last row ends at the foot of the frame. */
export function legendItems(legend: TrendLegend, frame: Frame, theme: ChartTheme): readonly GraphicItem[] {
  const scale = lineScale(frame)
  const firstY = frame.height - legend.rows * legend.pitch + legend.pitch / 2
  return legend.entries.flatMap(({ mark, text, x, row }) => {
    const y = firstY + row * legend.pitch
    const word = wordItem({ text, x: x + 16 * scale, y, size: legend.size, color: theme.ink2 })
    return [...pointGraphic(mark, [x + 6 * scale, y], theme, scale), word]
  })
}
