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
