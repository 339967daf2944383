import type { Box, Point } from '~/charts/draw/box'
import { behind, lineItem, toTenth, type GraphicItem } from '~/charts/draw/items'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { Adcode } from '~/domain/dataset/id'
import type { HexMap } from '~/domain/place/hex-map'
import { borderLines } from './border-lines'
import { hexFrame } from './hex-frame'
import { joinLines } from './join-lines'

interface Paint {
  readonly fill: string
  readonly stroke: string
  readonly lineWidth: number
  readonly fillOpacity?: number
}

function ringItem(ring: readonly Point[], { lineWidth, ...paint }: Paint): GraphicItem {
  const points = ring.map(([x, y]) => [toTenth(x), toTenth(y)])
  return {
    type: 'polygon',
    z: behind,
    silent: true,
    shape: { points },
    style: { ...paint, lineWidth: toTenth(lineWidth), lineJoin: 'round' },
  }
}

/**
 * Where a county lies: all of them quiet, this one in gold. `scale` is u/12. The shapes are the same for every place that
 * they are moved to, so that several locators of one size are hardly more than one in a picture.
 */
export function locatorItems(
  map: HexMap,
  { left, top, width, height }: Box,
  focus: Adcode,
  theme: ChartTheme,
  scale: number,
): readonly GraphicItem[] {
  const { rings, outline } = hexFrame(map, { left: 0, top: 0, width, height })
  const own = rings.find(({ adcode }) => adcode === focus)
  const items = [
    ringItem(outline, { fill: theme.rule, stroke: theme.mapEdge, lineWidth: 0.9 * scale, fillOpacity: 0.7 }),
    ...joinLines(borderLines(rings, () => true)).map((line) => lineItem(line, { color: theme.paper, width: scale })),
    ...(own ? [ringItem(own.points, { fill: theme.gold, stroke: theme.paper, lineWidth: 1.4 * scale })] : []),
  ]
  return items.map((item) => ({ ...item, x: toTenth(left), y: toTenth(top) }))
}
