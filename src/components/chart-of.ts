import type { Chart, ChartContext } from '~/charts/chart'
import { drawChart } from '~/charts/draw-chart'
import { frameName } from '~/charts/frame-name'
import type { FigureRecord } from '~/selectors/figure-record'
import { remember } from '~/lib/remember'

/** A figure's chart, computed once for each theme and frame: a reader who goes back and forth does not wait for it again. */
export const chartOf = remember(
  (record: FigureRecord, context: ChartContext): Chart => drawChart(record, context),
  ({ theme, frame, locale }) => `${theme.name} ${locale} ${frameName(frame)}`,
)
