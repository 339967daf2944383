import type { Frame } from '~/charts/chart'
import { wordItem, type GraphicItem } from '~/charts/draw/items'
import { pointGraphic } from '~/charts/draw/point-symbol'
import { lineScale } from '~/charts/draw/type-size'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { TrendLegend } from './legend'

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
