import * as z from 'zod/mini'
import { Adcode, CalendarText, Id } from '~/domain/dataset/id'
import { Citations } from '~/domain/source/source'

/**
 * What is not a number: our own wording of something done or planned. `highlight: true` marks the one that a county is
 * known by; its `lines` are the two lines (at most nine characters each) that the map prints. `{obs:ID}` represents a reading.
 * `during: plan` with a null date is what a document says of the plan's five years overall. `display: table` keeps a row in the data
 * and off the pages, with the reason.
 */
export const Milestone = z.strictObject({
  id: Id,
  regions: z.array(Adcode).check(z.minLength(1)),
  subject: z.optional(Id),
  date: z.nullable(CalendarText),
  during: z.optional(z.literal('plan')),
  dateNote: z.optional(z.string()),
  state: z.enum(['done', 'planned']),
  theme: Id,
  text: z.string().check(z.minLength(1)),
  lines: z.optional(z.tuple([z.string().check(z.minLength(1)), z.string().check(z.minLength(1))])),
  highlight: z.optional(z.literal(true)),
  display: z.optional(z.literal('table')),
  displayReason: z.optional(z.string().check(z.minLength(1))),
  sources: Citations,
})
export type Milestone = z.infer<typeof Milestone>
