/** The walls that every scene has to stand on, in pixels: width by height. */
export const wallSizes = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [5760, 1200],
  [7680, 1080],
  [6656, 1792],
  [11040, 2700],
  [1080, 1920],
] as const

/** A screen, a strip and a portrait: what stands for the rest where not every wall is gone through. */
export const wallShapes = [
  [1920, 1080],
  [7680, 1080],
  [1080, 1920],
] as const
