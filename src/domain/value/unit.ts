import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'

/** A unit as documents print it. One of it is `scale` of its dimension's own unit (元, 人, 1 …); units convert within a dimension only. */
export const Unit = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  dimension: Id,
  scale: z.number().check(z.positive()),
  decimals: z.literal([0, 1, 2, 3, 4, 5, 6]),
})
export type Unit = z.infer<typeof Unit>
