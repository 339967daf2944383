import * as z from 'zod/mini'
import type { Observation } from '~/domain/reading/observation'
import { CalendarText, Whole } from './id'

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

/** One dataset file. `core` files come in one query and are needed for anything; `rows` files may fail one by one. */
export const Resource = z.strictObject({
  path: z.string().check(z.minLength(1)),
  role: z.enum(['core', 'rows']),
  bytes: Whole.check(z.positive()),
  hash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
})
export type Resource = z.infer<typeof Resource>

/**
 * `datapackage.json`: `version` is a hash of the content, `asOf` the last day to which the record is complete, `collectedTo` when the
 * last document was gathered, `updated` the day of the last release that `updates.json` tells of. `releasedOn` is the day of a release, where its build was given one.
 */
export const Manifest = z.strictObject({
  name: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  version: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  asOf: CalendarText,
  collectedTo: CalendarText,
  updated: CalendarText,
  releasedOn: z.optional(CalendarText),
  resources: z.array(Resource).check(z.minLength(1)),
})
export type Manifest = z.infer<typeof Manifest>
