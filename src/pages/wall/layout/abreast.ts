/** How much of a row's width or a column's height a block takes, in type units. */
export interface Extent {
  readonly least: number
  readonly best: number
  readonly most: number
}

export const fixedExtent = (units: number): Extent => ({ least: units, best: units, most: units })

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** How many blocks stand side by side, in their order: each has its least, and all but half of the last their best. At least one. */
export function countAbreast(extents: readonly Extent[], whole: number): number {
  const fits = (_: Extent, at: number) => {
    const all = extents.slice(0, at + 1)
    const best = sum(all.map((each) => each.best)) - (all[at]?.best ?? 0) / 2
    return sum(all.map(({ least }) => least)) <= whole + 0.01 && best <= whole
  }
  return Math.max(1, extents.filter(fits).length)
}

/**
 * The length of each where `whole` is shared out: all have the same multiple of their best, between their least and their most. Where all at
 * their most leave something, it goes to those that are not of one size; where there is not the least for all, each has as much less.
 */
export function shareExtents(extents: readonly Extent[], whole: number): readonly number[] {
  const isShort = sum(extents.map(({ most }) => most)) < whole
  const isRigid = extents.every(({ least, most }) => least === most)
  const scale = Math.min(1, whole / sum(extents.map(({ least }) => least)))
  const lengthsAt = (multiple: number) =>
    extents.map(({ least, best, most }) =>
      Math.max(least * scale, Math.min(multiple * best, isShort && (isRigid || least < most) ? Infinity : most)),
    )
  let [low, high] = [0, whole / Math.min(...extents.map(({ best }) => best))]
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2
    if (sum(lengthsAt(middle)) > whole) high = middle
    else low = middle
  }
  return lengthsAt(low)
}

/** Items in so many parts, in their order; the later ones have one more where it does not come out even. */
export function shareOut<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  const least = Math.floor(items.length / parts)
  const starts = Array.from({ length: parts + 1 }, (_, at) => at * least + Math.max(0, at - parts + (items.length % parts)))
  return starts.slice(1).map((end, at) => items.slice(starts[at], end))
}
