import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/** A theme (经济, 能源 …) that indicators belong to; each has one file of observations. */
export const Theme = z.strictObject({ id: Id, name: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
export type Theme = z.infer<typeof Theme>

/**
 * What a figure is counted by. Lines, growth, comparison and one colour ramp join equal bases only.
 * `census` marks a count on a census day, which is no year-end. `breakNote` is printed at the break between this basis and the one before it, `breakShort` its narrow form.
 */
export const Basis = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  definition: z.string().check(z.minLength(1)),
  census: z.optional(z.literal(true)),
  breakNote: z.optional(z.string()),
  breakShort: z.optional(z.string()),
})
export type Basis = z.infer<typeof Basis>

/**
 * A defined measure. `of` names the measure that this one is a growth, share, rank or average of, `scope` what within
 * (全省, 总装机). `direction` says which way is better; a ceiling target needs `lower`. `rankable: false` forbids any
 * sorting of counties. `unit` is the display unit and fixes the dimension's unit on axes; `range` is the least and the most that
 * a value of this measure can be, in that unit, where the usual bounds of its kind (a growth rate from -60 to 200 %) do not fit.
 */
export const Indicator = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  short: z.optional(z.string()),
  en: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  theme: Id,
  dimension: Id,
  unit: Id,
  of: z.optional(Id),
  relation: z.optional(z.enum(['growth', 'share', 'rank', 'average'])),
  scope: z.optional(z.string()),
  direction: z.enum(['higher', 'lower', 'none']),
  rankable: z.literal([true, false]),
  range: z.optional(z.tuple([z.number(), z.number()])),
  definition: z.string().check(z.minLength(1)),
})
export type Indicator = z.infer<typeof Indicator>
