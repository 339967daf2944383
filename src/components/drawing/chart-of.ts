import type { Chart, ChartContext } from '~/charts/chart'
import { frameName } from '~/charts/draw/frame-name'
import { remember } from '~/lib/remember'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Draw } from './kinds'

/** How a chart is asked for: `draw` makes it, in a theme and a frame. */
interface Asked extends ChartContext {
  readonly draw: Draw
}

/** A figure's chart, computed once for each theme and frame: a reader who goes back and forth does not wait for it again. */
export const chartOf = remember(
  (record: FigureRecord, { draw, ...context }: Asked): Chart => draw(record, context),
  ({ theme, frame, locale }) => `${theme.name} ${locale} ${frameName(frame)}`,
)
