import { type Interval, mapInterval } from './interval'
import type { Qualifier } from './observation'
import { printNumber } from './print-value'
import { boundWords } from './qualifier-words'
import type { TargetZone } from './target-zone'
import type { Unit } from './unit'

interface Judged {
  readonly value: number
  readonly qualifier: Qualifier
  /** The unit of the reading, in which the arithmetic is printed. */
  readonly unit: Unit
  readonly zone: TargetZone
  /** From the target's unit into that of the reading. */
  readonly convert: (value: number) => number
  readonly side: 'inside' | 'below' | 'above' | 'both'
}

/** Six decimals are more than any document prints, and end what a conversion divides without end. */
const tidy = (value: number) => printNumber(Number(value.toFixed(6)))
const percent = (share: number) => `${tidy(share * 100)}%`

/** Shares differ by points, everything else by its own unit. */
function differenceUnit(unit: Unit): string {
  return unit.name === '%' ? '个百分点' : unit.name === '‰' ? '个千分点' : unit.name
}

/** （3加10%）, （1.2减10%）, （参照值）: where a bound comes from; '' when it is printed in the target itself. */
function originOf({ zone, convert }: Judged, end: 'low' | 'high' | 'both'): string {
  if (zone.margin === null) return ''
  const { centre, share, relative } = zone.margin
  if (share === 0) return relative ? '（参照值）' : ''
  const sign = { low: '减', high: '加', both: '±' }[end]
  return `（${relative ? '参照值' : ''}${tidy(convert(centre))}${sign}${percent(share)}）`
}

/** ≥32000, ≤3.3（3加10%）, 在1.08至1.32之间（1.2±10%） */
function boundText(judged: Judged, { low, lowOpen, high, highOpen }: Interval): string {
  if (high === Infinity) return `${lowOpen ? '＞' : '≥'}${tidy(low)}${originOf(judged, 'low')}`
  if (low === -Infinity) return `${highOpen ? '＜' : '≤'}${tidy(high)}${originOf(judged, 'high')}`
  return `在${tidy(low)}至${tidy(high)}之间${originOf(judged, 'both')}`
}

/**
 * The rule with its arithmetic, in the reading's unit: 38129≥32000, 0.4≤3.3（3加10%）, 2.3＜5.5，差3.2个百分点. A qualified
 * value is set beside its target in words: nothing is subtracted from 超过300.
 */
export function verdictRule(judged: Judged): string {
  const { value, qualifier, side, unit } = judged
  const zone = mapInterval(judged.zone.interval, judged.convert)
  if (qualifier !== 'exact') {
    const { lead, tail } = boundWords[qualifier]
    return `${lead}${tidy(value)}${tail}，目标${boundText(judged, zone)}${side === 'both' ? '，约数跨越界限，无法判定' : ''}`
  }
  if (side === 'inside' || side === 'both') return `${tidy(value)}${boundText(judged, zone)}`
  const [bound, end, open] = side === 'below' ? [zone.low, 'low' as const, zone.lowOpen] : [zone.high, 'high' as const, zone.highOpen]
  const sign = side === 'below' ? (open ? '≤' : '＜') : open ? '≥' : '＞'
  const difference = tidy(Math.abs(value - bound))
  const gap = difference === '0' ? '' : `，${side === 'below' ? '差' : '超'}${difference}${differenceUnit(unit)}`
  return `${tidy(value)}${sign}${tidy(bound)}${originOf(judged, end)}${gap}`
}
