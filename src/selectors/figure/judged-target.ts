import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { isWithin } from '~/domain/period/period-span'
import { placeOf, seriesKey } from '~/domain/reading/observation'
import type { Citation } from '~/domain/source/source'
import { judgeTarget } from '~/domain/target/judge-target'
import type { Target } from '~/domain/target/target'
import { convertUnit, unitForTarget } from '~/domain/value/unit'
import { placeName, known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { targetText } from '~/selectors/words/words'
import { type JudgedTarget, shownItem, type ShownItem } from './record-parts'

/** The targets of a figure in their order, each judged, and the rows that they and their readings come from. */
export function judgedRows(
  catalogue: Catalogue,
  { options }: FigureSpec,
): { rows: readonly JudgedTarget[]; cited: { sources: readonly Citation[] }[] } {
  const targets = (options.targets ?? []).flatMap((id) => catalogue.targets.get(id) ?? [])
  const rows = targets.map((target) => judgedTarget(catalogue, target))
  const readings = rows.flatMap((row) => (row.reading ? (catalogue.observations.get(row.reading.obs) ?? []) : []))
  return { rows, cited: [...readings, ...targets] }
}

/** A target after its reading, or after the absence of one. */
export function shownTarget({ target, place, name, period, nature, status, reading }: JudgedTarget): readonly ShownItem[] {
  const rule = status.rule === '' ? '' : `（${status.rule}）`
  return [shownItem(reading, place, name, period), { target, verdict: `${nature}；${status.word}${rule}` }]
}

const asReading = (group: ReadingGroup | undefined) => (group ? { observation: group.shown, period: group.period } : null)

const isFeatured = (group: ReadingGroup) => group.shown.display === 'featured'

/** The readings that can be compared with a target: the full period's, the latest part's, and one that is only similar. */
function candidates(catalogue: Catalogue, target: Target) {
  const period = parsePeriod(target.period)
  const place = placeOf(target)
  const series = (indicator: Id) => (catalogue.series.get(seriesKey(indicator, place)) ?? []).filter(isFeatured)
  const ofPeriod = (indicator: Id) => series(indicator).find((group) => group.period.text === period.text)
  const indicator = known(catalogue.indicators, target.indicator, '指标')
  return {
    full: asReading(ofPeriod(target.indicator)),
    part: asReading(series(target.indicator).findLast((group) => isWithin(group.period, period))),
    alike: asReading(indicator.of ? ofPeriod(indicator.of) : undefined),
    reference: asReading(target.relativeTo ? ofPeriod(target.relativeTo.indicator) : undefined),
  }
}

/** An axis end that leaves the tick near two thirds and every value inside: a step of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6 or 8. */
export function scaleEnd(tick: number, value: number): number {
  const wanted = Math.max(tick * 1.45, value * 1.12)
  if (wanted <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(wanted))
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= wanted) ?? 10
  return step * power
}

function boundText(catalogue: Catalogue, target: Target, partial: boolean): string {
  const text = targetText(catalogue, target)
  if (target.nature === '计划') return `计划${text}`
  if (partial) return `全年目标${text}`
  return target.relativeTo ? text : `目标${text}`
}

/** An enterprise's plan is shown with what exists already, even where no year is printed. */
function existing(catalogue: Catalogue, target: Target) {
  if (target.nature !== '计划') return null
  const groups = (catalogue.series.get(seriesKey(target.indicator, placeOf(target))) ?? []).filter(isFeatured)
  return groups.at(-1)?.shown ?? null
}

/** A target with its reading and its verdict, all numbers in the reading's unit where that is of the target's measure, else in the target's. */
export function judgedTarget(catalogue: Catalogue, target: Target): JudgedTarget {
  const indicator = known(catalogue.indicators, target.indicator, '指标')
  const judgement = judgeTarget({ target, indicator, units: catalogue.units, asOf: catalogue.asOf, ...candidates(catalogue, target) })
  const row = judgement.reading ?? existing(catalogue, target)
  // Where a total replaces a growth rate that is not available, the row is named after what it prints.
  const named = row ? known(catalogue.indicators, row.indicator, '指标') : indicator
  const own = known(catalogue.units, target.unit, '单位')
  const printedIn = row ? known(catalogue.units, row.unit, '单位') : own
  const targetUnit = unitForTarget(printedIn, own)
  const unit = targetUnit ?? own
  const reading = row ? shownReading(catalogue, row, targetUnit ? { unit: targetUnit.id } : undefined) : null
  const inUnit = (value: number) => (Number.isFinite(value) ? convertUnit(value, own, unit) : value)
  const bound = target.about ?? target.min ?? target.max
  const tick = bound === undefined ? null : inUnit(bound)
  const max = scaleEnd(tick ?? 0, reading !== null && targetUnit ? reading.value : 0)
  const zone = judgement.zone && { from: Math.max(0, inUnit(judgement.zone.from)), to: Math.min(max, inUnit(judgement.zone.to)) }
  return {
    target: target.id,
    indicator: indicator.id,
    place: placeName(catalogue, target),
    name: named.name,
    short: named.short ?? named.name,
    nature: target.nature,
    period: formatPeriod(parsePeriod(target.period)),
    targetText: boundText(catalogue, target, judgement.partial),
    status: judgement.status,
    reading,
    partial: judgement.partial,
    scale: { max, unit: unit.name },
    zone: judgement.partial ? null : zone,
    tick: judgement.partial ? null : tick,
  }
}
