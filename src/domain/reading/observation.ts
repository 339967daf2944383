import * as z from 'zod/mini'
import { Adcode, CalendarText, Id } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'
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
