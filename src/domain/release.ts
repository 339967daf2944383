import type { Observation } from './observation'

/** Whether a row may enter a build of a record that is complete to `asOf`: judged by the record's day, never by a clock. */
export function isReleased(row: Pick<Observation, 'release'>, asOf: string): boolean {
  const release = row.release ?? 'public'
  if (release === 'public') return true
  return release.startsWith('until ') && release.slice('until '.length) <= asOf
}
