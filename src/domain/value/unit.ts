import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'
import { ReaderError } from '~/lib/reader-error'

/**
 * A value in another unit of the same dimension: 3.2 万人 is 32000 人. Rounded at fourteen significant digits, so that the
 * dust of binary arithmetic never shows. Throws a ReaderError, in Chinese, when the dimensions differ.
 */
export function convertUnit(value: number, from: Unit, to: Unit): number {
  if (from.dimension !== to.dimension) throw new ReaderError(`“${from.name}”与“${to.name}”不是同类单位，不能换算`)
  if (from.scale === to.scale || !Number.isFinite(value)) return value
  return Number(((value * from.scale) / to.scale).toPrecision(14))
}

/** 万人 and 人 are one measure at two sizes; 千公顷 and 万亩 are two. */
export function isOneMeasure(a: Unit, b: Unit): boolean {
  const measure = ({ name }: Unit) => name.replace(/^[千万亿]+/, '')
  return measure(a) === measure(b)
}

/** The unit in which a reading is shown with a target: its own, the target's where that is another measure; null where none leads to the other. */
export function unitForTarget(own: Unit, aim: Unit): Unit | null {
  if (own.dimension !== aim.dimension) return null
  return isOneMeasure(own, aim) ? own : aim
}

/** A unit as documents print it. One of it is `scale` of its dimension's own unit (元, 人, 1 …); units convert within a dimension only. */
export const Unit = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  dimension: Id,
  scale: z.number().check(z.positive()),
  decimals: z.literal([0, 1, 2, 3, 4, 5, 6]),
})
export type Unit = z.infer<typeof Unit>
