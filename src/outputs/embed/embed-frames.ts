import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** The widths an embed is drawn for: re-laid for each, chosen by the width of its frame. */
export const embedWidths = [
  { from: 0, drawing: 292 },
  { from: 440, drawing: 404 },
  { from: 600, drawing: 564 },
] as const

/** The frames of a figure's embed, one for each width, at page type. */
export function embedFrames(record: FigureRecord): readonly Frame[] {
  return embedWidths.map(({ drawing }) => ({ width: drawing, height: drawingHeight(record, drawing, 12, 'embed'), u: 12, medium: 'embed' }))
}
