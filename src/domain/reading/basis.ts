import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/**
 * What a figure is counted by. Lines, growth, comparison and one colour ramp join equal bases only.
 * `census` marks a count on a census day, which is no year-end. `breakNote` is what stands at the break between this basis and the one before it, `breakShort` its narrow form.
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
