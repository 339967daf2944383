import * as z from 'zod/mini'
import { Adcode, Whole } from '~/domain/dataset/id'

export const RegionKind = z.enum(['province', 'prefecture', 'county', 'zone'])

/** An administrative division. `order` defaults to the adcode's; full `name` in text and tables, `short` on map labels only. */
export const Region = z.strictObject({
  adcode: Adcode,
  kind: RegionKind,
  parent: z.nullable(Adcode),
  name: z.string().check(z.minLength(1)),
  short: z.string().check(z.minLength(1)),
  pinyin: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  order: z.optional(Whole),
  from: z.optional(Whole),
  to: z.optional(Whole),
  replaces: z.optional(Adcode),
})
export type Region = z.infer<typeof Region>
