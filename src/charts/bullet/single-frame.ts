/** Over the zone stands one line of words; in type units. */
const headUnits = 1.4

/** The height of a scale alone in pixels: words, zone, and the foot of the tick. Known before its chart function has come. */
export function bulletScaleHeight(u: number): number {
  return Math.round(3.4 * u)
}

/** Where the zone of a scale alone lies, from the top, in pixels: what stands in its place until it is drawn has its shape. */
export function bulletScaleZone(u: number): { readonly top: number; readonly height: number } {
  return { top: u * headUnits, height: (19 * u) / 12 }
}
