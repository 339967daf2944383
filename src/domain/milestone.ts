import * as z from 'zod/mini'
import { Citations } from './citation'
import { Adcode, CalendarText, Id } from './id'

/**
 * What is not a number: our own wording of something done or planned. `highlight: true` marks the one that a county is
 * known by; its `lines` are the two lines (at most nine characters each) that the map prints. `{obs:ID}` stands for a reading.
 * `display: table` keeps one in the data and off every page, with the reason: a plan whose time is over, what lies before the plan.
 */
export const Milestone = z
  .strictObject({
    id: Id,
    regions: z.array(Adcode).check(z.minLength(1)),
    subject: z.optional(Id),
    date: z.nullable(CalendarText),
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
      if (row.highlight && !row.lines)
        context.addIssue({ code: 'custom', path: ['lines'], message: '亮点（highlight）要写 lines：地图上的两行字' })
      if ((row.display === undefined) !== (row.displayReason === undefined))
        context.addIssue({ code: 'custom', path: ['displayReason'], message: '只入数据（display: table）的大事要写明理由，其余的不写' })
    }),
  )
export type Milestone = z.infer<typeof Milestone>
