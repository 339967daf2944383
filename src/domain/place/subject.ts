import * as z from 'zod/mini'
import { Adcode, Id } from '~/domain/dataset/id'

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
