import * as z from 'zod/mini'
import { Adcode, Id } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'
import { Display } from './observation'

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
