import type { Frame, FrameWidth } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import type { HexMap } from '~/domain/place/hex-map'
import { hexAspect } from './hex-frame'

/** Room around the map for its outline and the casing of a focus, in pixels; a narrow column gives what it can to the map. */
function margin({ width, medium, u }: Pick<Frame, 'width' | 'medium' | 'u'>): number {
  if (medium === 'wall') return (u * 8) / 12
  return width < 640 ? 4 : 8
}

/** Height in pixels that a map of this width asks for, highlights and values alike. `u` counts on the wall only. */
export function mapHeight({ hexMap }: { readonly hexMap: HexMap }, frame: FrameWidth): number {
  const around = 2 * margin(frame)
  return Math.round(Math.ceil(Math.max(0, frame.width - around) * hexAspect(hexMap)) + around)
}

/** The part of the frame that the map fills. */
export function mapBox(frame: Frame): Box {
  const around = margin(frame)
  return { left: around, top: around, width: Math.max(0, frame.width - 2 * around), height: Math.max(0, frame.height - 2 * around) }
}

/** Straight lines between the knots of a type scale `[width, size]`; beyond the last it grows with the width, below the first it stays. */
export function sizeAt(knots: readonly (readonly [number, number])[], width: number): number {
  let below = knots[0] ?? [1, 0]
  for (const knot of knots) {
    if (width < knot[0]) return width <= below[0] ? below[1] : below[1] + ((knot[1] - below[1]) * (width - below[0])) / (knot[0] - below[0])
    below = knot
  }
  return (below[1] * width) / below[0]
}
