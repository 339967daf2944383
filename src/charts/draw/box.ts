/** A place `[x, y]`: km east and north in hex-geometry, pixels right and down in a frame. */
export type Point = readonly [number, number]

/** A rectangle in a frame's pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** True when two rectangles share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}
