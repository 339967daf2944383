import type { ChartContext, Frame } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import { flowEqualRows } from '~/charts/rows/row-flow'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import { bulletHeight, rowsForm } from './height'
import { drawBullet, stackedRow, wideRow, type DrawnBullet } from './rows'
import { bulletStyle, type BulletStyle } from './sizes'
import { stripColumn } from './strip'

/** A strip of columns where rows would not fit the height and every column has at least 17 units. */
function isStrip(record: BulletRecord, frame: Frame): boolean {
  const { length } = record.rows
  return length > 1 && frame.height < bulletHeight(record, frame) * 0.9 && widthInUnits(frame) >= length * 17
}

/** The rows in their places, where bullets are drawn as rows. */
export function flowBullets(record: BulletRecord, frame: Frame) {
  return flowEqualRows(record.rows, rowsForm(record, frame).pitch, frame.height)
}

/** Lays the rows out in the frame and draws them. */
export function bulletRows(
  record: BulletRecord,
  context: ChartContext,
): { readonly style: BulletStyle; readonly drawn: readonly DrawnBullet[] } {
  const { frame } = context
  const { rows } = record
  if (isStrip(record, frame)) {
    const style = bulletStyle('strip', frame)
    const place = stripColumn(rows, style, context)
    return { style, drawn: rows.map((row, index) => drawBullet(row, place(row, index), style, context)) }
  }
  const { isWide, style, below } = rowsForm(record, frame)
  const place = isWide ? wideRow(rows, style, context) : stackedRow(rows, style, below, context)
  return { style, drawn: flowBullets(record, frame).map((placed) => drawBullet(placed.row, place(placed), style, context)) }
}
