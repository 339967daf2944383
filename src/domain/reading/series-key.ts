import type { Adcode } from '~/domain/dataset/id'
import type { Subject } from '~/domain/place/region'
import type { Observation } from './observation'

/** The place a reading is about: a subject's figures are never its county's. */
export function placeOf(row: Pick<Observation, 'region' | 'subject'>): string {
  return row.subject ?? row.region ?? ''
}

/** The region that a row is about, or in which its subject lies; null where neither is known. */
export function regionOf(
  { region, subject = '' }: Pick<Observation, 'region' | 'subject'>,
  subjects: ReadonlyMap<string, Pick<Subject, 'region'>>,
): Adcode | null {
  return region ?? subjects.get(subject)?.region ?? null
}

/** The key of a series: one indicator in one place (adcode or subject id). */
export function seriesKey(indicator: string, place: string): string {
  return `${indicator}@${place}`
}
