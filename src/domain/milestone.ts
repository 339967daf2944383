import * as z from 'zod/mini'
import { Citations } from './citation'
import { Adcode, CalendarText, Id } from './id'

/**
 * What is not a number: our own wording of something done or planned. `highlight: true` marks the one that a county is
 * known by; its `lines` are the two lines (at most nine characters each) that the map prints. `{obs:ID}` stands for a reading.
 * `during: plan` with a null date is what a document says of the plan's five years as a whole. `display: table` keeps a row in the data
 * and off the pages, with the reason.
 */
export const Milestone = z
  .strictObject({
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
  .check(
    z.superRefine((row, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (row.highlight && !row.lines) fault('lines', '亮点（highlight）要写 lines：地图上的两行字')
      if (row.during && row.date !== null) fault('date', '写了 during（整个规划期）的，date 写 null')
      if ((row.display === undefined) !== (row.displayReason === undefined))
        fault('displayReason', '只入数据（display: table）的大事要写明理由，其余的不写')
    }),
  )
export type Milestone = z.infer<typeof Milestone>
