import { z } from 'zod'
import { Timing } from '~/domain/reading/observation'

/** How the facts of one source and one indicator become readings; each is looked for by source and indicator, else by indicator alone. */
export const SeriesRule = z.strictObject({
  source: z.string().optional(),
  indicator: z.string(),
  /** Years that the rule is for; all where it is left out. */
  periods: z.array(z.string()).optional(),
  /** Adcodes that the rule is for; all where it is left out. */
  regions: z.array(z.string()).optional(),
  timing: z.optional(Timing),
  basis: z.string().optional(),
  display: z.enum(['featured', 'table', 'hold']).optional(),
  displayReason: z.string().optional(),
  note: z.string().optional(),
  /** The reading that this one takes the place of. */
  supersedes: z.string().optional(),
  /** Why these facts are no readings; they are named in docs/data-notes.md. */
  leftOut: z.string().optional(),
})
export type SeriesRule = z.infer<typeof SeriesRule>

interface Key {
  readonly source: string
  readonly indicator: string
  readonly period: string
  readonly adcode: string
}

/** The first rule that fits; null where none does. */
export const ruleFor = (rules: readonly SeriesRule[], { source, indicator, period, adcode }: Key): SeriesRule | null =>
  rules.find(
    (rule) =>
      (rule.source === undefined || rule.source === source) &&
      (rule.indicator === '*' || rule.indicator === indicator) &&
      (rule.periods === undefined || rule.periods.includes(period)) &&
      (rule.regions === undefined || rule.regions.includes(adcode)),
  ) ?? null
