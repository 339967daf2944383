import { ReaderError } from '~/lib/reader-error'
import type { Unit } from './unit'

/**
 * A value in another unit of the same dimension: 3.2 万人 is 32000 人. Rounded at fourteen significant digits, so that the
 * dust of binary arithmetic never shows. Throws a ReaderError, in Chinese, when the dimensions differ.
 */
export function convertUnit(value: number, from: Unit, to: Unit): number {
  if (from.dimension !== to.dimension) throw new ReaderError(`“${from.name}”与“${to.name}”不是同类单位，不能换算`)
  if (from.scale === to.scale || !Number.isFinite(value)) return value
  return Number(((value * from.scale) / to.scale).toPrecision(14))
}

/** 万人 beside 人 is one measure at two sizes; 千公顷 beside 万亩 is two. */
export function isOneMeasure(a: Unit, b: Unit): boolean {
  const measure = ({ name }: Unit) => name.replace(/^[千万亿]+/, '')
  return measure(a) === measure(b)
}

/** The unit in which a reading is told beside a target: its own, the target's where that is another measure; null where none leads to the other. */
export function unitBesideTarget(own: Unit, aim: Unit): Unit | null {
  if (own.dimension !== aim.dimension) return null
  return isOneMeasure(own, aim) ? own : aim
}
