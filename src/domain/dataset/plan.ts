import * as z from 'zod/mini'
import { Id, Whole } from './id'

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
