import type { Indicator } from '~/domain/reading/indicator'
import { above, around, atLeast, atMost, intersection, type Interval } from './interval'
import type { Target } from './target'

/** What counts as met, in the target's unit. `margin` says what a bound was made from: `share` of `centre` added or taken off. */
export interface TargetZone {
  readonly interval: Interval
  readonly tick: number
  readonly margin: { readonly centre: number; readonly share: number; readonly relative: boolean } | null
}

/** 左右 is ten per cent unless the target says otherwise. */
const usualTolerance = 0.1

/** Whether the target is to be kept under: at most a bound, or 左右 of something of which less is better. */
export function isCeiling(target: Target, indicator: Indicator): boolean {
  if (target.min !== undefined) return false
  return target.max !== undefined || (target.about !== undefined && indicator.direction === 'lower')
}

/** Abreast of a reference means not to fall behind it by more than the tolerance; above it means above. */
function nearReference(reference: number, relation: 'abreast' | 'above', share: number, lower: boolean): Interval {
  if (relation === 'above') return above(reference)
  const { low, high } = around(reference, share)
  return lower ? atMost(high) : atLeast(low)
}

/**
 * The zone of a target. 左右 is ±10 % (or `tolerance`), for a ceiling only upwards: 3%左右 is met up to 3.3 %.
 * `reference` is the value of `relativeTo` in the target's unit; null when the target has nothing to be measured by.
 */
export function targetZone(target: Target, indicator: Indicator, reference: number | null): TargetZone | null {
  const share = target.tolerance ?? usualTolerance
  const { min, max, about, relativeTo } = target
  if (about !== undefined) {
    const band = around(about, share)
    return {
      interval: isCeiling(target, indicator) ? atMost(band.high) : band,
      tick: about,
      margin: { centre: about, share, relative: false },
    }
  }
  const bounds = [...(min === undefined ? [] : [atLeast(min)]), ...(max === undefined ? [] : [atMost(max)])]
  if (relativeTo && reference === null) return null
  if (relativeTo && reference !== null) bounds.push(nearReference(reference, relativeTo.relation, share, indicator.direction === 'lower'))
  const [first, ...rest] = bounds
  const tick = min ?? max ?? reference
  if (first === undefined || tick === null) return null
  const margin =
    relativeTo && reference !== null ? { centre: reference, share: relativeTo.relation === 'above' ? 0 : share, relative: true } : null
  return { interval: rest.reduce(intersection, first), tick, margin }
}
