import * as z from 'zod/mini'
import { Adcode, Id } from './id'

/** The headline facts of the overview: a reading (or two, from and to) with its name and one line. */
const Headline = z.strictObject({
  obs: Id,
  from: z.optional(Id),
  name: z.string().check(z.minLength(1)),
  line: z.string().check(z.minLength(1)),
})

/** The figures of the overview by their place: the strip along the first screen's foot, then section by section. */
const OverviewFigures = z.strictObject({ strip: Id, gauges: Id, trend: Id, structure: Id })

/** Who publishes, and the words of the overview. Until the publisher is filled in, `disclaimer` is shown. */
export const Site = z.strictObject({
  name: z.string().check(z.minLength(1)),
  region: Adcode,
  plan: Id,
  kicker: z.string().check(z.minLength(1)),
  headline: z.tuple([z.string().check(z.minLength(1)), z.string().check(z.minLength(1))]),
  headlineClaims: z.array(z.strictObject({ says: z.string().check(z.minLength(1)), obs: Id, rank: z.int().check(z.positive()) })),
  standfirst: z.string().check(z.minLength(1)),
  headlines: z.array(Headline),
  overviewFigures: OverviewFigures,
  panelIndicators: z.array(Id),
  panelRegions: z.array(Adcode),
  pickerFigures: z.array(Id),
  publisher: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  record: z.nullable(z.string()),
  disclaimer: z.string().check(z.minLength(1)),
  mapNotice: z.string().check(z.minLength(1)),
  mapCredit: z.string().check(z.minLength(1)),
})
export type Site = z.infer<typeof Site>
