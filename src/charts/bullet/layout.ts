import type { ChartContext, Frame } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import { bulletHeight, pitchOf, rowsArrangement } from './height'
import type { BulletPlace } from './place'
import { bulletStyle, type BulletStyle } from './sizes'
import { stackedRows } from './stacked'
import { stripColumns } from './strip'
import { wideRows } from './wide'

/** A strip of columns where rows would not fit the height and every column has at least 17 units. */
function isStrip(record: BulletRecord, frame: Frame): boolean {
  const { length } = record.rows
  return length > 1 && frame.height < bulletHeight(record, frame) * 0.9 && widthInUnits(frame) >= length * 17
}

/** From one row to the next where bullets stand as rows, in pixels; rows of a high frame open up by at most a third. */
export function bulletPitch(record: BulletRecord, frame: Frame): number {
  return Math.min(frame.height / Math.max(1, record.rows.length), pitchOf(record, frame) * 1.35)
}

/** Lays the rows out in the frame. */
export function bulletPlaces(
  record: BulletRecord,
  context: ChartContext,
): { readonly style: BulletStyle; readonly places: readonly BulletPlace[] } {
  const { frame } = context
  if (isStrip(record, frame)) {
    const style = bulletStyle('strip', frame)
    return { style, places: stripColumns(record.rows, style, context) }
  }
  const arrangement = rowsArrangement(record, frame)
  const style = bulletStyle(arrangement, frame)
  const pitch = bulletPitch(record, frame)
  const lay = arrangement === 'wide' ? wideRows : stackedRows
  return { style, places: lay(record.rows, style, pitch, context) }
}
