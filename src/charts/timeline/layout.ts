import type { Frame, FrameWidth } from '~/charts/chart'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import { timelineColumns } from './columns'
import type { TimelineLayout } from './entry'
import { timelineList } from './list'
import { timelineRows } from './rows'
import { timelineForm, timelineSizes, type TimelineForm, type TimelineSizes } from './sizes'

const layouts = { columns: timelineColumns, line: timelineRows, list: timelineList } as const

/** Lays a timeline out in its frame: nothing is cut, what a low frame has no room for is left out whole. */
export function timelineLayout(
  record: TimelineRecord,
  frame: Frame,
): { readonly form: TimelineForm; readonly sizes: TimelineSizes; readonly layout: TimelineLayout } {
  const form = timelineForm(record, frame)
  const sizes = timelineSizes(record, frame, form)
  return { form, sizes, layout: layouts[form](record, frame, sizes) }
}

/** The height at which every entry of a timeline stands, in pixels. */
export function timelineHeight(record: TimelineRecord, frame: FrameWidth): number {
  return Math.ceil(timelineLayout(record, { ...frame, height: Number.POSITIVE_INFINITY }).layout.bottom)
}
