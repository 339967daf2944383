import type { Frame } from '~/charts/chart'
import type { Adcode } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A figure, the frame that it is drawn in, and what its drawing answers to. */
export interface PaintedChartProps {
  readonly record: FigureRecord
  readonly frame: Frame
  readonly onPick?: (adcode: Adcode) => void
  readonly onPainted?: () => void
  readonly onPaper?: boolean
}
