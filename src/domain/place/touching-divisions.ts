import type { Adcode } from '~/domain/dataset/id'
import type { HexMap } from './hex-map'

/** The six cells round a cell in odd-r offset coordinates: an odd row is shifted half a cell to the east. */
function cellsAround([q, r]: readonly [number, number]): readonly (readonly [number, number])[] {
  const west = r % 2 === 0 ? q - 1 : q
  return [
    [q - 1, r],
    [q + 1, r],
    [west, r - 1],
    [west + 1, r - 1],
    [west, r + 1],
    [west + 1, r + 1],
  ]
}

/**
 * Which divisions of the schematic map touch, each with those that have a cell next to one of its own. The map is drawn by full
 * cells: two that meet in reality for less than a cell may not touch here, nor is this a statement on any boundary.
 */
export function touchingDivisions({ cells }: HexMap): ReadonlyMap<Adcode, ReadonlySet<Adcode>> {
  const key = ([q, r]: readonly [number, number]) => `${q} ${r}`
  const owner = new Map(Object.entries(cells).flatMap(([adcode, own]) => own.map((cell) => [key(cell), adcode] as const)))
  return new Map(
    Object.entries(cells).map(([adcode, own]) => {
      const around = own.flatMap((cell) => cellsAround(cell).flatMap((other) => owner.get(key(other)) ?? []))
      return [adcode, new Set(around.filter((other) => other !== adcode))]
    }),
  )
}
