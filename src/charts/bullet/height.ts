import type { FrameWidth } from '~/charts/chart'
import { widthInUnits } from '~/charts/draw/type-size'
import { plainNameWidth } from '~/charts/rows/row-name'
import { statusWidth } from '~/charts/status/tag'
import { periodOf } from '~/charts/targets/period'
import { textWidth } from '~/lib/text-width'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { bulletStyle, type BulletArrangement, type BulletStyle } from './sizes'
import { leastScale, wideScale } from './wide-columns'

/** Whether every period stands beside its name with the verdict on the same line; else it goes under the numeral. */
export function fitsInline(rows: readonly JudgedTarget[], style: BulletStyle, width: number): boolean {
  return rows.every((row) => {
    const left = plainNameWidth(row.name, style.name) + style.name + textWidth(periodOf(row), style.period)
    return left + style.name + statusWidth(row.status, style.status) <= width
  })
}

/** Natural height of a stacked row: a line more where the periods stand under the numerals. */
function stackedPitch(rows: readonly JudgedTarget[], style: BulletStyle, width: number): number {
  return style.pitch + (fitsInline(rows, style, width) ? 0 : style.period * 1.5)
}

/** Rows in columns where the frame has 50 units (600 pixels at u = 12) and leaves the scale room to be read, else stacked in two lines. */
export function rowsArrangement({ rows }: BulletRecord, frame: FrameWidth): Exclude<BulletArrangement, 'strip'> {
  if (widthInUnits(frame) < 50) return 'stacked'
  return wideScale(rows, bulletStyle('wide', frame), frame) >= leastScale * frame.u - 0.01 ? 'wide' : 'stacked'
}

/** From one row to the next at its best, in pixels. */
export function pitchOf(record: BulletRecord, frame: FrameWidth): number {
  const arrangement = rowsArrangement(record, frame)
  const style = bulletStyle(arrangement, frame)
  return arrangement === 'wide' ? style.pitch : stackedPitch(record.rows, style, frame.width)
}

/** The height at which bullets of a width are at their best as rows, in pixels. */
export function bulletHeight(record: BulletRecord, frame: FrameWidth): number {
  return Math.round(pitchOf(record, frame) * record.rows.length)
}
