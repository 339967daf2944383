import type { ChartContext, Frame } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import { flowEqualRows, type RowSpan } from '~/charts/rows/row-flow'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import { bulletHeight, rowsForm } from './height'
import { drawBullet, stackedRow, wideRow, type BulletCells, type DrawnBullet } from './rows'
import { bulletStyle, type BulletStyle } from './sizes'
import { stripCells } from './strip'

/** A strip of columns where rows would not fit the height and every column has at least 17 units. */
function isStrip(record: BulletRecord, frame: Frame): boolean {
  const { length } = record.rows
  return length > 1 && frame.height < bulletHeight(record, frame) * 0.9 && widthInUnits(frame) >= length * 17
}

/** Where the rows are, where bullets are drawn as rows. */
export function bulletSpans(record: BulletRecord, frame: Frame): readonly RowSpan[] {
  return flowEqualRows(record.rows.length, rowsForm(record, frame).pitch, frame.height)
}

function layRows(record: BulletRecord, context: ChartContext): { readonly style: BulletStyle; readonly cells: readonly BulletCells[] } {
  const { rows } = record
  const { isWide, style, below } = rowsForm(record, context.frame)
  const place = isWide ? wideRow(rows, style, context) : stackedRow(rows, style, below, context)
  const spans = bulletSpans(record, context.frame)
  return { style, cells: rows.flatMap((row, index) => (spans[index] ? [place(row, spans[index])] : [])) }
}

/** Lays the rows out in the frame and draws them. */
export function bulletRows(
  record: BulletRecord,
  context: ChartContext,
): { readonly style: BulletStyle; readonly drawn: readonly DrawnBullet[] } {
  const strip = isStrip(record, context.frame) ? bulletStyle('strip', context.frame) : null
  const { style, cells } = strip ? { style: strip, cells: stripCells(record.rows, strip, context) } : layRows(record, context)
  return { style, drawn: record.rows.flatMap((row, index) => (cells[index] ? [drawBullet(row, cells[index], style, context)] : [])) }
}
