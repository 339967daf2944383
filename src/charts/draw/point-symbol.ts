import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { PointMark } from '~/selectors/figure/record-parts'
import type { Point } from './box'
import { above, circleItem, outlineItem, rectItem, type GraphicItem } from './items'

interface SymbolStyle {
  readonly symbol: 'circle' | 'rect' | 'diamond'
  readonly symbolSize: number
  readonly itemStyle: { readonly color: string; readonly borderColor: string; readonly borderWidth: number; readonly opacity: 1 }
}

const isHollow = (mark: PointMark): boolean =>
  mark === 'preliminary' || mark === 'preliminary-reprinted' || mark === 'derived' || mark === 'census'

const radius = (mark: PointMark): number => (mark === 'derived' ? 5.4 : mark === 'census' ? 5.4 : 4.6)

/** A point's mark for ECharts: hollow disc, square, hollow diamond, ring (its dot is a second mark), else a solid disc. */
export function pointSymbol(mark: PointMark, theme: ChartTheme, scale: number): SymbolStyle {
  const color = mark === 'derived' ? theme.ink3 : theme.bar
  const square = mark === 'reprinted' || mark === 'preliminary-reprinted'
  const borderWidth = (mark === 'census' ? 1.5 : 2.2) * scale
  return {
    symbol: square ? 'rect' : mark === 'derived' ? 'diamond' : 'circle',
    symbolSize: 2 * radius(mark) * scale - (isHollow(mark) ? 0 : borderWidth),
    itemStyle: { color: isHollow(mark) ? theme.paper : color, borderColor: color, borderWidth, opacity: 1 },
  }
}

/** The same mark drawn for the legend. */
export function pointGraphic(mark: PointMark, [x, y]: Point, theme: ChartTheme, scale: number): readonly GraphicItem[] {
  const { symbol, itemStyle } = pointSymbol(mark, theme, scale)
  const r = (mark === 'census' ? 4.8 : 4.2) * scale
  const stroke = { color: itemStyle.borderColor, width: itemStyle.borderWidth * 0.9 }
  if (mark === 'census') return [circleItem([x, y], r, stroke), circleItem([x, y], r * 0.46, { fill: theme.bar })]
  if (symbol === 'circle') return [isHollow(mark) ? circleItem([x, y], r, stroke) : circleItem([x, y], r * 1.2, { fill: itemStyle.color })]
  if (!isHollow(mark)) return [rectItem({ left: x - r, top: y - r, width: 2 * r, height: 2 * r }, itemStyle.color, above)]
  const corners: readonly Point[] =
    symbol === 'diamond'
      ? [
          [x, y - r * 1.2],
          [x + r * 1.2, y],
          [x, y + r * 1.2],
          [x - r * 1.2, y],
        ]
      : [
          [x - r * 0.9, y - r * 0.9],
          [x + r * 0.9, y - r * 0.9],
          [x + r * 0.9, y + r * 0.9],
          [x - r * 0.9, y + r * 0.9],
        ]
  return [outlineItem(corners, stroke)]
}
