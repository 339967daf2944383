import * as z from 'zod/mini'

/** EDTF-like: 2024, 2024-11, 2020-11-01, 2024-Q1, 2024-H1, 2021-01/2021-09, 2021/2024, ../2021, since-plan, undated. */
export const PeriodText = z
  .string()
  .check(
    z.regex(
      /^(undated|since-plan|(\.\.|\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?)\/\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?|\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4]|-H[12])?)$/,
    ),
  )
export type PeriodText = z.infer<typeof PeriodText>

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'range' | 'open' | 'since' | 'undated'

/**
 * A parsed period. `start` and `end` are its first and last day (YYYY-MM-DD). An open one has no start; what is printed as
 * “‘十四五’以来” (`since`) and what prints no year (`undated`) have neither, so that no arithmetic can use them.
 */
export interface Period {
  readonly kind: PeriodKind
  readonly text: PeriodText
  readonly start: string | null
  readonly end: string | null
}
