import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/** A numeral of a founding document that is no figure (a road's number, a name), with the reason. One figure each. */
export const Excluded = z.strictObject({
  document: Id,
  locator: z.string().check(z.regex(/^\d+\.\d+$/)),
  printed: z.string().check(z.minLength(1), z.maxLength(40)),
  reason: z.string().check(z.minLength(1)),
})
export type Excluded = z.infer<typeof Excluded>
