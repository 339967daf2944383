import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { shownReading } from '~/selectors/reading/shown-reading'
import type { ShownReading } from './record-parts'
import type { PlaceReading } from './shared-readings'

export interface MeasuredReading extends PlaceReading {
  readonly reading: ShownReading | null
  /** Length of its bar, 0 to 1 of the longest; null draws none. */
  readonly share: number | null
}

/**
 * Readings in the indicator's unit with the lengths of their bars. Bars join equal periods and bases, and values printed in
 * exact figures; none is drawn where a value lies under 0, since bars begin there.
 */
export function barShares(catalogue: Catalogue, unit: Id, found: readonly PlaceReading[]): readonly MeasuredReading[] {
  const shown = found.map((place) => ({ ...place, reading: place.group ? shownReading(catalogue, place.group.shown, { unit }) : null }))
  const values = shown.map(({ group, shared, reading }) => (shared && group?.shown.qualifier === 'exact' ? (reading?.value ?? null) : null))
  const known = values.flatMap((value) => value ?? [])
  const top = Math.max(0, ...known)
  const drawn = top > 0 && Math.min(...known) >= 0
  return shown.map((place, index) => {
    const value = values[index] ?? null
    return { ...place, share: drawn && value !== null ? value / top : null }
  })
}
