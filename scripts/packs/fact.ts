import { z } from 'zod'

/** A figure of a pack, as it was gathered: `token` is the wording or the row of the table, `source` the id of one of the pack's sources. */
export const Fact = z.object({
  adcode: z.string(),
  indicator: z.string(),
  period: z.string(),
  /** A range of several places (203～313) is no number. */
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  kind: z.enum(['actual', 'derived']),
  token: z.string(),
  source: z.string(),
  note: z.string(),
})
export type Fact = z.infer<typeof Fact>

export const Pack = z.object({ facts: z.array(Fact) })

/** Where a fact stands, for people: `140702 gdp 2021（county-panel）`. */
export const factName = ({ adcode, indicator, period, source }: Fact): string => `${adcode} ${indicator} ${period}（${source}）`
