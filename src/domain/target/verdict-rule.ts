import { terms } from '~/domain/dataset/terms'
import type { Qualifier } from '~/domain/reading/observation'
import { printNumber } from '~/domain/value/print-value'
import { boundWords } from '~/domain/value/qualifier-words'
import type { Unit } from '~/domain/value/unit'
import { type Interval, mapInterval } from './interval'
import type { Target } from './target'
import type { TargetZone } from './target-zone'

/** 基本同步 says no measure of its own: without a tolerance that is given, how far behind is still abreast nobody printed. */
export const noMeasure = '“基本同步”没有给出幅度，只列两数'

/** Whether the outcome of a target is listed without a verdict, and without a zone that would draw one. */
export const isUnjudged = ({ unjudged, relativeTo, tolerance }: Target) =>
  unjudged !== undefined || (relativeTo?.relation === 'abreast' && tolerance === undefined)

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

/** Shares carry their sign: 2.3%＜5.5%. */
const signed = (value: number, { name }: Unit) => `${tidy(value)}${name === '%' || name === '‰' ? name : ''}`

/** （3%上浮10%）, （参照值5%）: where a bound comes from; '' when it is printed in the target itself. */
function originOf({ zone, convert, unit }: Judged, end: 'low' | 'high' | 'both'): string {
  if (zone.margin === null) return ''
  const { centre, share, relative } = zone.margin
  if (share === 0) return relative ? '（参照值）' : ''
  const way = { low: '下浮', high: '上浮', both: '上下浮动' }[end]
  return `（${relative ? '参照值' : ''}${signed(convert(centre), unit)}${way}${percent(share)}）`
}

/** What a value is compared with: the target itself, what it is relative to, or an end of the band that a tolerance gives it. */
function boundName({ margin }: TargetZone, end: 'low' | 'high'): string {
  if (margin === null) return '目标'
  if (margin.share === 0) return margin.relative ? '参照值' : '目标'
  return end === 'low' ? '下限' : '上限'
}

/** ≥32000, ≤3.3%（3%上浮10%）, 在1.08至1.32之间（1.2上下浮动10%） */
function boundText(judged: Judged, { low, lowOpen, high, highOpen }: Interval): string {
  const said = (value: number) => signed(value, judged.unit)
  if (high === Infinity) return `${lowOpen ? '＞' : '≥'}${said(low)}${originOf(judged, 'low')}`
  if (low === -Infinity) return `${highOpen ? '＜' : '≤'}${said(high)}${originOf(judged, 'high')}`
  return `在${said(low)}至${said(high)}之间${originOf(judged, 'both')}`
}

/**
 * The rule with its arithmetic, in the reading's unit: 38129≥32000, 0.4%≤3.3%（3%上浮10%）, 2.3%＜5.5%，低于目标3.2个百分点. A
 * qualified value is compared with its target in words: nothing is subtracted from 超过300.
 */
export function verdictRule(judged: Judged): string {
  const { value, qualifier, side, unit } = judged
  const zone = mapInterval(judged.zone.interval, judged.convert)
  if (qualifier !== 'exact') {
    const { lead, tail } = boundWords[qualifier]
    return `${lead}${signed(value, unit)}${tail}，目标${boundText(judged, zone)}${side === 'both' ? `，约数跨越界限，无法${terms.verdict}` : ''}`
  }
  if (side === 'inside' || side === 'both') return `${signed(value, unit)}${boundText(judged, zone)}`
  const [bound, end, open] = side === 'below' ? [zone.low, 'low' as const, zone.lowOpen] : [zone.high, 'high' as const, zone.highOpen]
  const sign = side === 'below' ? (open ? '≤' : '＜') : open ? '≥' : '＞'
  const difference = tidy(Math.abs(value - bound))
  const gap =
    difference === '0' ? '' : `，${side === 'below' ? '低于' : '高于'}${boundName(judged.zone, end)}${difference}${differenceUnit(unit)}`
  return `${signed(value, unit)}${sign}${signed(bound, unit)}${originOf(judged, end)}${gap}`
}
