export interface Quartiles {
  readonly lower: number
  readonly median: number
  readonly upper: number
}

/** Where a share of the sorted numbers lies below, between two of them in proportion (type 7 of Hyndman and Fan, R's default). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}

/** The middle of some numbers and of their halves: of nine the third, the fifth and the seventh. NaN of none. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b)
  return { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) }
}
