import type { Observation } from './observation'

/** The place a reading is about: a subject's figures are never its county's. */
export function placeOf(row: Pick<Observation, 'region' | 'subject'>): string {
  return row.subject ?? row.region ?? ''
}

/** The key of a series: one indicator in one place (adcode or subject id). */
export function seriesKey(indicator: string, place: string): string {
  return `${indicator}@${place}`
}
