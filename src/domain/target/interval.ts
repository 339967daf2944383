import type { Qualifier } from '~/domain/reading/observation'
import { roundSignificant } from '~/lib/round-significant'

/** The values that a printed number allows; an end is open when the number itself is not among them. */
export interface Interval {
  readonly low: number
  readonly lowOpen: boolean
  readonly high: number
  readonly highOpen: boolean
}

/** The share by which 约 and 左右 may differ, and 近 may fall short. */
const slack = 0.1

export const atLeast = (low: number): Interval => ({ low, lowOpen: false, high: Infinity, highOpen: true })
export const above = (low: number): Interval => ({ low, lowOpen: true, high: Infinity, highOpen: true })
export const atMost = (high: number): Interval => ({ low: -Infinity, lowOpen: true, high, highOpen: false })

/** `value` give or take `share` of it, both ends included. Kept two digits finer than `sideOf` compares: a change of unit comes between. */
export function around(value: number, share: number): Interval {
  const reach = Math.abs(value) * share
  return { low: roundSignificant(value - reach, 14), lowOpen: false, high: roundSignificant(value + reach, 14), highOpen: false }
}

/** What a printed number may represent: 突破300 is anything above 300, 近20 is 18 up to but not 20, 约12 is 10.8 to 13.2. */
export function intervalOf(value: number, qualifier: Qualifier): Interval {
  switch (qualifier) {
    case 'exact':
      return { low: value, lowOpen: false, high: value, highOpen: false }
    case 'over':
      return above(value)
    case 'nearly':
      return { low: around(value, slack).low, lowOpen: false, high: value, highOpen: true }
    case 'about':
      return around(value, slack)
    case 'atLeast':
      return atLeast(value)
    case 'atMost':
      return atMost(value)
  }
}

/** The values in both; the caller sees to it that there are some. */
export function intersection(a: Interval, b: Interval): Interval {
  const low = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b
  const high = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen }
}

/** Both ends under a rising function, such as a change of unit. */
export function mapInterval(interval: Interval, change: (value: number) => number): Interval {
  return { ...interval, low: change(interval.low), high: change(interval.high) }
}

/**
 * Where `reading` lies relative to `zone`: wholly inside, wholly below or above it, or on both sides of an end. Compared at twelve
 * digits, so that a bound reached exactly in one unit is reached exactly in every other.
 */
export function sideOf(reading: Interval, zone: Interval): 'inside' | 'below' | 'above' | 'both' {
  const [r, z] = [mapInterval(reading, (each) => roundSignificant(each)), mapInterval(zone, (each) => roundSignificant(each))]
  if (r.high < z.low || (r.high === z.low && (r.highOpen || z.lowOpen))) return 'below'
  if (r.low > z.high || (r.low === z.high && (r.lowOpen || z.highOpen))) return 'above'
  const lowInside = r.low > z.low || (r.low === z.low && (r.lowOpen || !z.lowOpen))
  const highInside = r.high < z.high || (r.high === z.high && (r.highOpen || !z.highOpen))
  return lowInside && highInside ? 'inside' : 'both'
}
