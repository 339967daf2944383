import * as z from 'zod/mini'
import { Adcode, CalendarText, Id } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'
import type { Subject } from '~/domain/place/region'
import { Citations, Erratum } from '~/domain/source/source'

export const Timing = z.enum(['instant', 'flow', 'cumulative', 'change', 'average'])
export const Qualifier = z.enum(['exact', 'over', 'nearly', 'about', 'atLeast', 'atMost'])
export type Qualifier = z.infer<typeof Qualifier>
const Stage = z.enum(['preliminary', 'final', 'reported'])
export const Display = z.enum(['featured', 'table', 'hold'])
/** Who may see a row: everyone, the office alone, or everyone from a day on. Only public rows enter a build. */
const Release = z.string().check(z.regex(/^(public|internal|until \d{4}-\d{2}-\d{2})$/))

/**
 * One **reading** of one indicator for one region (or one subject) and one period.
 * `value: null` means published as missing; a reading that no document prints has no row.
 */
export const Observation = z.strictObject({
  id: Id,
  indicator: Id,
  region: z.nullable(Adcode),
  subject: z.optional(Id),
  period: PeriodText,
  window: z.optional(z.tuple([CalendarText, CalendarText])),
  timing: Timing,
  unit: Id,
  value: z.nullable(z.number()),
  qualifier: Qualifier,
  stage: Stage,
  basis: Id,
  sources: Citations,
  erratum: z.optional(Erratum),
  display: Display,
  displayReason: z.optional(z.string().check(z.minLength(1))),
  release: z.optional(Release),
  supersedes: z.optional(Id),
  compareWith: z.optional(Id),
  prefer: z.optional(z.strictObject({ reason: z.string().check(z.minLength(1)) })),
  note: z.optional(z.string().check(z.minLength(1))),
})
export type Observation = z.infer<typeof Observation>

/** A value that no document prints: `operation` applied to the inputs in their order; a test computes it again. */
export const Derived = z.strictObject({
  id: Id,
  indicator: Id,
  region: z.nullable(Adcode),
  period: PeriodText,
  unit: Id,
  value: z.number(),
  basis: Id,
  operation: z.enum(['sum', 'difference', 'product', 'quotient', 'percentage']),
  inputs: z.array(Id).check(z.minLength(2)),
  formula: z.string().check(z.minLength(1)),
  display: Display,
  displayReason: z.string().check(z.minLength(1)),
})
export type Derived = z.infer<typeof Derived>

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
