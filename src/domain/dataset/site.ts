import * as z from 'zod/mini'
import { Claim } from '~/domain/figure/figure'
import { Adcode, Id, Whole } from './id'

/** A five-year plan: 2021 to 2025 with 2020 as its base. Code knows no plan by name; the next one is more data. */
export const Plan = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  from: Whole,
  to: Whole,
  base: Whole,
})
export type Plan = z.infer<typeof Plan>

/** The headline facts of the overview: a reading (or two, from and to) with its name and one line. */
const Headline = z.strictObject({
  obs: Id,
  from: z.optional(Id),
  name: z.string().check(z.minLength(1)),
  line: z.string().check(z.minLength(1)),
})

/**
 * The figures of the overview by their place: the first screen's map and the strip along its foot, then section by section. What one of
 * them draws none of the others does.
 * `comparison` names the measures and, until a reader chooses others, the counties that are shown side by side.
 */
const OverviewFigures = z.strictObject({
  map: Id,
  strip: Id,
  gauges: Id,
  targets: z.array(Id),
  trend: Id,
  multiples: z.array(Id),
  comparison: Id,
  timeline: Id,
})

/** What one theme is shown by: a reading with its name and line; `share` a reading in per cent drawn as a part of 100. */
const ThemeFact = z.strictObject({
  theme: Id,
  obs: Id,
  name: z.string().check(z.minLength(1)),
  line: z.string().check(z.minLength(1)),
  share: z.optional(Id),
})

/** Who publishes, and the words of the overview. Until the publisher is filled in, `disclaimer` is shown. */
export const Site = z.strictObject({
  name: z.string().check(z.minLength(1)),
  region: Adcode,
  plan: Id,
  kicker: z.string().check(z.minLength(1)),
  headline: z.tuple([z.string().check(z.minLength(1)), z.string().check(z.minLength(1))]),
  headlineClaims: z.array(Claim),
  standfirst: z.string().check(z.minLength(1)),
  headlines: z.array(Headline),
  overviewFigures: OverviewFigures,
  /** The headline targets that the page of targets begins with. */
  targetFigure: Id,
  themeFacts: z.array(ThemeFact),
  pickerIndicators: z.array(Id),
  publisher: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  record: z.nullable(z.string()),
  disclaimer: z.string().check(z.minLength(1)),
  mapNotice: z.string().check(z.minLength(1)),
  mapCredit: z.string().check(z.minLength(1)),
})
export type Site = z.infer<typeof Site>
