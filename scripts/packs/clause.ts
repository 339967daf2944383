import { z } from 'zod'
import { Timing } from '~/domain/reading/observation'

/** `indicator|unit`; '' passes a number over. A growth, share or rate may leave the unit out: percent. */
const Take = z.string().regex(/^$|^[a-z0-9-]+(\|[a-z0-9-]+)?$/)

/** What all readings of a clause have in common; each has a default. */
const common = {
  basis: z.string().optional(),
  /** The basis of the growth that stands beside a level. */
  growthBasis: z.string().optional(),
  timing: z.optional(Timing),
  stage: z.enum(['preliminary', 'reported']).optional(),
  display: z.enum(['featured', 'table', 'hold']).optional(),
  displayReason: z.string().optional(),
  note: z.string().optional(),
  /** Which bulletins, by their year; every one where it is left out. */
  years: z.array(z.string()).optional(),
}

/**
 * What is taken from a bulletin. `find` is a piece of a sentence as a regular expression, with `{}` where a number stands, `{+}` where a
 * rise or fall in per cent stands (增长5.4%, 比上年下降1.0%, 与上年持平); `takes` names the indicator of each, in that order.
 * `table` is a table instead, `row` the name of its row, and `takes` the indicator of each column after the name.
 */
export const Clause = z.union([
  z.strictObject({ find: z.string(), takes: z.array(Take), ...common }),
  z.strictObject({ table: z.string(), row: z.string(), takes: z.array(Take), ...common }),
])
export type Clause = z.infer<typeof Clause>

/** A taken number as its clause names it. */
export interface Taken {
  readonly indicator: string
  readonly unit: string
  /** The words that hold this one number, as they are printed. */
  readonly printed: string
  readonly locator: string
  readonly clause: Clause
}

export function takenAs(take: string, printed: string, locator: string, clause: Clause): Taken[] {
  const [indicator = '', unit = 'percent'] = take.split('|')
  return indicator === '' ? [] : [{ indicator, unit, printed, locator, clause }]
}
