/** A place `[x, y]`: km east and north in hex-geometry, pixels right and down in a frame. */
export type Point = readonly [number, number]
