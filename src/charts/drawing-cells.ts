import { flowBullets } from '~/charts/bullet/layout'
import type { Point } from '~/charts/draw/box'
import { gaugeDials } from '~/charts/gauge/dials'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { Frame } from './chart'

/**
 * The upper left corners of the parts of a drawing that are made alike and stand apart: the rows of bullets, the dials. Empty for the
 * other kinds, whose parts share one scale.
 */
export function drawingCells(record: FigureRecord, frame: Frame): readonly Point[] {
  if (record.kind === 'gauge') return gaugeDials(record, frame).map(({ left, top }) => [left, top])
  return record.kind === 'bullet' ? flowBullets(record, frame).map(({ top }) => [0, top]) : []
}
