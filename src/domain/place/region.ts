import * as z from 'zod/mini'
import { Adcode, Whole, Id } from '~/domain/dataset/id'

/** An enterprise, park or scenic area: its figures are its own and never a county's. */
export const Subject = z.strictObject({
  id: Id,
  kind: z.enum(['enterprise', 'park', 'scenic-area']),
  name: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  region: z.nullable(Adcode),
  note: z.optional(z.string()),
})
export type Subject = z.infer<typeof Subject>

interface Division {
  readonly adcode: Adcode
  readonly order?: number | undefined
}

const placeInOrder = (division: Division) => division.order ?? Number(division.adcode)

/** Administrative divisions in the order that every list, legend, scene and slide follows: `order`, by default the adcode. */
export function inDivisionOrder<T extends Division>(regions: readonly T[]): T[] {
  return [...regions].sort((a, b) => placeInOrder(a) - placeInOrder(b) || Number(a.adcode) - Number(b.adcode))
}

const RegionKind = z.enum(['province', 'prefecture', 'county', 'zone'])

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
