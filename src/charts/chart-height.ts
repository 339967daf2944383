import { cellsHeight } from '~/charts/cells/layout'
import { rankingHeight } from '~/charts/ranking/layout'
import { structureHeight } from '~/charts/structure/layout'
import { trendGridHeight } from '~/charts/trend-grid/layout'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { Frame } from './chart'
import { commonHeight } from './common-height'

/** The height at which a figure's drawing of a width is at its best: whole pixels, words at their full size, nothing cramped. */
export function drawingHeight(record: FigureRecord, width: number, u: number, medium: Frame['medium']): number {
  const frame = { width, u, medium }
  if (record.kind === 'ranking') return rankingHeight(record, frame)
  if (record.kind === 'structure') return structureHeight(record, frame)
  if (record.kind === 'trend-grid') return trendGridHeight(record, frame)
  if (record.kind === 'cells') return cellsHeight(record, frame)
  return commonHeight(record, width, u, medium)
}
