import type { Adcode } from '~/domain/dataset/id'

interface Division {
  readonly adcode: Adcode
  readonly order?: number | undefined
}

const placeInOrder = (division: Division) => division.order ?? Number(division.adcode)

/** Administrative divisions in the order that every list, legend, scene and slide follows: `order`, by default the adcode. */
export function inDivisionOrder<T extends Division>(regions: readonly T[]): T[] {
  return [...regions].sort((a, b) => placeInOrder(a) - placeInOrder(b) || Number(a.adcode) - Number(b.adcode))
}
