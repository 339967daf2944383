import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { partName, formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Period } from '~/domain/period/period'
import { isClosed, isDated } from '~/domain/period/period-span'
import type { Indicator } from '~/domain/reading/indicator'
import type { Observation } from '~/domain/reading/observation'
import { printValue } from '~/domain/value/print-value'
import { convertUnit, unitForTarget, type Unit } from '~/domain/value/unit'
import { ReaderError } from '~/lib/reader-error'
import { intervalOf, mapInterval, sideOf } from './interval'
import type { Status } from './status'
import type { Target } from './target'
import { isCeiling, type TargetZone, targetZone } from './target-zone'
import { isUnjudged, noMeasure, verdictRule } from './verdict-rule'
import { statusOf, verdictCode } from './verdict-status'

/** A target with all that the record holds on it; null where it holds nothing. */
export interface JudgeInput {
  readonly target: Target
  readonly indicator: Indicator
  readonly units: ReadonlyMap<Id, Unit>
  /** The day (or month, or year) to which the record is complete: nothing here reads a clock. */
  readonly asOf: string
  /** The shown reading of the indicator for exactly the target's period. */
  readonly full: { readonly observation: Observation; readonly period: Period } | null
  /** The latest reading that lies strictly inside the target's period. */
  readonly part: { readonly observation: Observation; readonly period: Period } | null
  /** A reading for the target's period of the measure that the indicator is a growth, share or rank of. */
  readonly alike: { readonly observation: Observation } | null
  /** The reading of the indicator that `relativeTo` names, for the target's period. */
  readonly reference: { readonly observation: Observation } | null
}

/** `zone` and `tick` are in the target's unit (an open end is infinite), both null where nothing may be compared with them. */
interface Judgement {
  readonly status: Status
  readonly zone: { readonly from: number; readonly to: number } | null
  readonly tick: number | null
  readonly ceiling: boolean
  /** The reading covers part of the target's period. */
  readonly partial: boolean
  readonly reading: Observation | null
}

/** What the verdict is read from, worked out once. `zone` is null when a relative target has no reference value. */
interface Case extends JudgeInput {
  readonly period: Period
  readonly open: boolean
  readonly zone: TargetZone | null
  readonly fault: 'unlike' | 'vague' | 'missing' | null
}

type Verdict = Pick<Judgement, 'status' | 'reading'>

const relationWords = {
  growth: ['增速', '总额'],
  share: ['比重', '总量'],
  rank: ['位次', '数值'],
  average: ['平均值', '总量'],
} as const

function unitOf(units: ReadonlyMap<Id, Unit>, id: Id): Unit {
  const unit = units.get(id)
  if (unit === undefined) throw new ReaderError(`units.json 中没有单位“${id}”`)
  return unit
}

/** 2024年全年, 2021—2025年 */
const fullPeriod = (period: Period) => `${formatPeriod(period)}${period.kind === 'year' ? '全年' : ''}`

/** The value of `relativeTo` in the target's unit, or why there is none to judge by. */
function readReference({ target, units, reference }: JudgeInput): { readonly value: number | null; readonly fault: Case['fault'] } {
  if (target.relativeTo === undefined) return { value: null, fault: null }
  if (reference === null || reference.observation.value === null) return { value: null, fault: 'missing' }
  const { unit, value, qualifier } = reference.observation
  const [from, to] = [unitOf(units, unit), unitOf(units, target.unit)]
  if (from.dimension !== to.dimension) return { value: null, fault: 'unlike' }
  return qualifier === 'exact' ? { value: convertUnit(value, from, to), fault: null } : { value: null, fault: 'vague' }
}

/** No reading to judge: 待公布 only while the period is open, else our library has none. */
function withoutReading({ target, period, open, full }: Case): Verdict {
  if (open) return { status: statusOf('awaited', `${formatPeriod(period)}尚未结束，${terms.actual}待公布`, target.nature), reading: null }
  const rule = full === null ? `未收录${fullPeriod(period)}数据` : `原文未列${fullPeriod(period)}${terms.actual}`
  return { status: statusOf('not-held', rule, target.nature), reading: null }
}

function withoutZone({ target, period, open, fault }: Case, reading: Observation): Verdict {
  if (fault === 'unlike') return { status: statusOf('incomparable', '参照值与目标单位不同，不作比较', target.nature), reading }
  if (fault === 'vague') return { status: statusOf('undecidable', `参照值为约数，无法${terms.verdict}`, target.nature), reading }
  return { status: statusOf(open ? 'awaited' : 'not-held', `未收录${fullPeriod(period)}参照值`, target.nature), reading }
}

/** Why the outcome of a target is listed without a verdict; null where it is judged, or has no outcome yet. */
function notJudged({ target, reference, units, fault }: Case): string | null {
  if (target.unjudged !== undefined) return target.unjudged
  if (!isUnjudged(target) || reference === null || fault !== null) return null
  const { observation } = reference
  return `参照值为${printValue(observation, unitOf(units, observation.unit)).text}；${noMeasure}`
}

function judgeFull(given: Case, reading: Observation, value: number, readingPeriod: Period): Verdict {
  const { target, indicator, units, zone, period } = given
  const [from, to] = [unitOf(units, reading.unit), unitOf(units, target.unit)]
  const say = (code: Status['code'], rule: string): Verdict => ({ status: statusOf(code, rule, target.nature), reading })
  if (!isDated(period) || !isDated(readingPeriod))
    return say('undecidable', `${readingPeriod.kind === 'since' ? '起止年份原文未注明' : '未注明年份'}，不作评价`)
  const unit = unitForTarget(from, to)
  if (unit === null) return say('incomparable', `目标以“${to.name}”计，公布的以“${from.name}”计，单位不同`)
  if (target.basis !== undefined && target.basis !== reading.basis) return say('incomparable', `目标与${terms.actual}口径不同，不作比较`)
  const listed = notJudged(given)
  if (listed !== null) return { status: statusOf('undecidable', listed, target.nature, '不作评价'), reading }
  if (zone === null) return withoutZone(given, reading)
  const interval = mapInterval(intervalOf(value, reading.qualifier), (each) => convertUnit(each, from, to))
  const side = sideOf(interval, zone.interval)
  // The arithmetic is printed as the reading is shown.
  const rule = verdictRule({
    value: convertUnit(value, from, unit),
    qualifier: reading.qualifier,
    unit,
    zone,
    convert: (each) => convertUnit(each, to, unit),
    side,
  })
  return say(side === 'both' ? 'undecidable' : verdictCode(target.nature, isCeiling(target, indicator), side), rule)
}

/** A reading of part of the period is listed with its target but never judged. */
function listPart({ target, period, open }: Case, part: { readonly observation: Observation; readonly period: Period }): Verdict {
  const name = partName(part.period, period)
  const rule = `${name}数据不与${period.kind === 'year' ? '全年' : formatPeriod(period)}目标比较`
  const status = open ? statusOf('in-progress', rule, target.nature) : statusOf('part-year', rule, target.nature, `仅有${name}数据`)
  return { status, reading: part.observation }
}

function decide(given: Case): Verdict {
  const { target, indicator, period, open, full, part, alike } = given
  const counted = part !== null && part.observation.value !== null ? part : null
  const value = full?.observation.value ?? null
  // What a document says of a period to whose end the record is not complete is listed and not judged.
  if (open && isDated(period) && (target.nature === '计划' || value !== null)) {
    const reading = value === null ? (counted?.observation ?? null) : (full?.observation ?? null)
    const name = target.nature === '计划' ? `计划期（${formatPeriod(period)}）` : formatPeriod(period)
    return { status: statusOf('in-progress', `${name}尚未结束，期满前不作${terms.verdict}`, target.nature), reading }
  }
  if (full !== null && value !== null) return judgeFull(given, full.observation, value, full.period)
  // A total for the full period says more than a growth rate of its first half, and makes 仅有 untrue.
  if (alike !== null && alike.observation.value !== null) {
    const [aimed, published] = indicator.relation === undefined ? ['另一指标', '与之不同的指标'] : relationWords[indicator.relation]
    return { status: statusOf('incomparable', `目标是${aimed}，公布的是${published}`, target.nature), reading: alike.observation }
  }
  return counted === null ? withoutReading(given) : listPart(given, counted)
}

/**
 * The verdict on a target, by the rules of DESIGN.md (Target status), with the rule and its arithmetic in Chinese. Works on
 * values in any unit of the target's dimension. ReaderError when a unit is not among `units` or the target's period is malformed.
 */
export function judgeTarget(input: JudgeInput): Judgement {
  const { target, indicator, asOf } = input
  const period = parsePeriod(target.period)
  const { value, fault } = readReference(input)
  const zone = targetZone(target, indicator, value)
  const { status, reading } = decide({ ...input, period, open: !isClosed(period, asOf), zone, fault })
  const partial = reading !== null && reading === input.part?.observation
  const shown = status.code === 'in-progress' || partial || isUnjudged(input.target) ? null : zone
  return {
    status,
    zone: shown && { from: shown.interval.low, to: shown.interval.high },
    tick: shown && shown.tick,
    ceiling: isCeiling(target, indicator),
    partial,
    reading,
  }
}
