import * as z from 'zod/mini'
import { Adcode, Id } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'
import { Display } from '~/domain/reading/observation'
import { Citations, Erratum } from '~/domain/source/source'

/** 约束性 binding, 预期性 anticipatory, 工作目标 an annual task, 计划 a plan of an enterprise or office. */
export const TargetNature = z.enum(['约束性', '预期性', '工作目标', '计划'])

/**
 * A statement about the future: at least `min`, at most `max`, `about` (left and right of it), or `relativeTo` another
 * indicator's reading of the same period. `tolerance` is a share of `about` (default 0.1). A target for growth points at
 * the growth indicator. `timing: cumulative` adds up over the period. `unjudged` says why its outcome is listed without a
 * verdict.
 */
export const Target = z.strictObject({
  id: Id,
  indicator: Id,
  region: z.nullable(Adcode),
  subject: z.optional(Id),
  period: PeriodText,
  timing: z.enum(['flow', 'instant', 'cumulative']),
  unit: Id,
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  about: z.optional(z.number()),
  tolerance: z.optional(z.number().check(z.minimum(0))),
  relativeTo: z.optional(z.strictObject({ indicator: Id, relation: z.enum(['abreast', 'above']) })),
  nature: TargetNature,
  basis: z.optional(Id),
  unjudged: z.optional(z.string().check(z.minLength(1))),
  sources: Citations,
  erratum: z.optional(Erratum),
  display: Display,
  displayReason: z.optional(z.string().check(z.minLength(1))),
  note: z.optional(z.string().check(z.minLength(1))),
})
export type Target = z.infer<typeof Target>
