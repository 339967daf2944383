import type { Chart, ChartContext } from '~/charts/chart'
import { frameName } from '~/charts/draw/type-size'
import { drawChart } from '~/charts/kinds'
import { remember } from '~/lib/remember'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A figure's chart, computed once for each theme and frame: a reader who goes back and forth does not wait for it again. */
export const chartOf = remember(
  (record: FigureRecord, context: ChartContext): Chart => drawChart(record, context),
  ({ theme, frame, locale }) => `${theme.name} ${locale} ${frameName(frame)}`,
)
