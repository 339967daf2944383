import type { ShownReading } from './record-parts'

/** A range of values that a map paints alike, from `lower` to below `upper`; null of the last, which is open. In the map's own unit. */
export interface MapClass {
  readonly lower: number
  readonly upper: number | null
}

/** The breaks that the figure names, or fifths of the way from the least to the greatest reading. */
export function classesOf(readings: readonly ShownReading[], breaks: readonly number[] | undefined): readonly MapClass[] {
  const values = readings.map((reading) => reading.value)
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const bounds = breaks ?? (readings.length < 3 ? [] : [1, 2, 3, 4].map((step) => least + ((greatest - least) * step) / 5))
  const [first = least] = bounds
  const edges = least < first ? [least, ...bounds] : bounds.length > 0 ? bounds : [least]
  return edges.map((lower, index) => ({ lower, upper: edges[index + 1] ?? null }))
}

/** The class that a value lies in. */
export function classIndex(classes: readonly MapClass[], value: number): number {
  const index = classes.findIndex((step) => step.upper === null || value < step.upper)
  return index < 0 ? classes.length - 1 : index
}
