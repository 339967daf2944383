import type { Observation } from '~/domain/reading/observation'
import type { Manifest } from './manifest'

/** The day by which rows are released: the one given to the build, else the one to which the record is complete. */
export function releaseDay({ asOf, releasedOn }: Pick<Manifest, 'asOf' | 'releasedOn'>): string {
  return releasedOn ?? asOf
}

/** Whether a row may enter a build of a release of `day`: never judged by a clock. */
export function isReleased(row: Pick<Observation, 'release'>, day: string): boolean {
  const release = row.release ?? 'public'
  if (release === 'public') return true
  return release.startsWith('until ') && release.slice('until '.length) <= day
}
