import * as z from 'zod/mini'
import { Adcode, Id, Whole } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'

export const FigureKind = z.enum([
  'highlights',
  'map',
  'trend',
  'trend-grid',
  'gauge',
  'bullet',
  'ranking',
  'structure',
  'comparison',
  'cells',
  'timeline',
])
export type FigureKind = z.infer<typeof FigureKind>

/** What a kind of figure is called, in lists of figures, in search and where a reader's own figure has no other name. */
export const kindNames: Readonly<Record<FigureKind, { readonly name: string; readonly en: string }>> = {
  highlights: { name: '一县一亮点', en: 'County highlights' },
  map: { name: '地图', en: 'Map' },
  trend: { name: '走势', en: 'Trend' },
  'trend-grid': { name: '各地走势', en: 'Small trends' },
  gauge: { name: '仪表', en: 'Gauge' },
  bullet: { name: '目标对照', en: 'Bullet chart' },
  ranking: { name: '县（区、市）对照', en: 'Bars by county' },
  structure: { name: '构成', en: 'Composition' },
  comparison: { name: '县（区、市）对比', en: 'Comparison' },
  cells: { name: '前后对照', en: 'Before and after' },
  timeline: { name: '大事记', en: 'Timeline' },
}

/**
 * What a figure shows, as a pure value: everything that readers see is a rendering of one.
 * `options.targets` are the targets of gauges and bullets in their order, and those marked on a trend; `options.focus` is the
 * region in gold; `options.breaks` the upper bounds of a map's classes and `options.axisFrom` the foot of a trend's value axis,
 * both in the indicator's unit (an axis starts at 0 where nothing is said); `options.milestones` the entries of a timeline (default: all of its
 * regions and years); `options.unlike` rows of a comparison whose regions are counted by unlike denominators: one word for
 * the matter, the indicator that each region may have, and the note that says why nothing is drawn; `options.scale` whether
 * small trends side by side have one value axis (where nothing is said) or one each; `options.cell` what one of the
 * cells is worth, in the unit as printed, in which one region's quantity is drawn before and after.
 */
export const FigureSpec = z.strictObject({
  kind: FigureKind,
  indicators: z.array(Id),
  regions: z.array(Adcode),
  periods: z.array(PeriodText),
  options: z.strictObject({
    targets: z.optional(z.array(Id)),
    focus: z.optional(Adcode),
    breaks: z.optional(z.array(z.number())),
    axisFrom: z.optional(z.number()),
    milestones: z.optional(z.array(Id)),
    scale: z.optional(z.enum(['common', 'own'])),
    cell: z.optional(z.number().check(z.positive())),
    unlike: z.optional(
      z.array(z.strictObject({ name: z.string().check(z.minLength(1)), indicators: z.array(Id).check(z.minLength(2)), note: z.string() })),
    ),
  }),
})
export type FigureSpec = z.infer<typeof FigureSpec>

export const RankClaim = z.strictObject({
  kind: z.literal('rank'),
  says: z.string().check(z.minLength(1)),
  obs: Id,
  rank: Whole.check(z.positive()),
})

/** A claim that a title makes in words (`says` occurs in it); a claim that fails brings the neutral title. */
export const Claim = z.discriminatedUnion('kind', [
  RankClaim,
  z.strictObject({ kind: z.enum(['met', 'missed']), says: z.string().check(z.minLength(1)), target: Id }),
  z.strictObject({ kind: z.literal('multiple'), says: z.string().check(z.minLength(1)), obs: Id, times: z.number().check(z.positive()) }),
  z.strictObject({ kind: z.literal('share'), says: z.string().check(z.minLength(1)), part: Id, whole: Id, percent: z.number() }),
])
export type Claim = z.infer<typeof Claim>

/** What words claim with a document's own: these very words occur in a citation of a milestone. */
export const PrintedClaim = z.strictObject({ kind: z.literal('printed'), says: z.string().check(z.minLength(1)), milestone: Id })

/** Everything that words of the site can claim. */
export const AnyClaim = z.discriminatedUnion('kind', [Claim, PrintedClaim])
export type AnyClaim = z.infer<typeof AnyClaim>

/** A named figure with its words. Numbers in words are references, `{obs:ID}`; no program composes a title. */
export const Figure = z.strictObject({
  id: Id,
  spec: FigureSpec,
  title: z.string().check(z.minLength(1)),
  short: z.string().check(z.minLength(1)),
  neutral: z.string().check(z.minLength(1)),
  note: z.string(),
  claims: z.array(Claim),
})
export type Figure = z.infer<typeof Figure>
