import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id, Adcode } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { yearOf } from '~/domain/period/period-span'
import type { Target } from '~/domain/target/target'
import { isCeiling } from '~/domain/target/target-zone'
import { selectBullet } from '~/selectors/figure/bullet-figure'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { type TimelineRecord, selectTimeline } from '~/selectors/figure/timeline-figure'
import { targetFigure } from '~/selectors/figure/unnamed-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { earlierReading, type EarlierReading } from '~/selectors/reading/earlier-reading'
import { known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'
import { listedTarget, type ListedTarget } from './listed-target'
import { targetFacets, type TargetFacets } from './target-facets'

/**
 * What a place's documents say was done in a year, as a timeline figure of that year; null where they say nothing. None of it is
 * compared with a task, since no document does so.
 */
function targetYearDone(catalogue: Catalogue, region: Adcode, period: string): TimelineRecord | null {
  const year = yearOf(parsePeriod(period))
  if (year === null || !catalogue.milestonesOf.has(region)) return null
  const spec = { kind: 'timeline' as const, indicators: [], regions: [region], periods: [String(year)], options: {} }
  const record = selectTimeline(catalogue, unnamedFigure(catalogue, spec))
  return record.years.some(({ entries }) => entries.length > 0) ? record : null
}

/** One target, one verdict. `detail` is its nature, whose it is where the heading does not say so, and the reading's own period. */
export interface TargetRow extends TargetFacets {
  readonly judged: JudgedTarget
  readonly detail: string
  readonly sources: readonly { readonly of: typeof terms.actual | '已有' | '目标' | '计划'; readonly line: string }[]
  readonly note: string
  /** Where the period itself has no reading: the last one before it, which is mentioned but not judged. */
  readonly earlier: EarlierReading | null
}

/** A task without a word of what came of it, and the last reading before it. */
export interface PendingTask extends ListedTarget {
  readonly earlier: EarlierReading | null
}

/** The targets of one place and period that are of one nature. `scale` says what their bars are measured by. */
export interface TargetGroup {
  readonly key: string
  /** 2024年, 2025—2026年 */
  readonly period: string
  readonly title: string
  readonly scale: string
  readonly rows: readonly TargetRow[]
  /** Tasks of a year that is over of which no document says what came: named in one line, and counted nowhere. */
  readonly pending: readonly PendingTask[]
  /** For the tasks of a year, what the documents say was done in it; null elsewhere, and where they say nothing. */
  readonly done: TimelineRecord | null
}

const titles: Readonly<Record<Target['nature'], string>> = {
  约束性: '约束性目标',
  // As the city's report calls them; of a county we hold one or two.
  预期性: '主要预期目标',
  工作目标: '重点任务',
  计划: '计划',
}

const ownScales = '各行坐标不同'

/** Whose target it is: the place's whose report sets it; an enterprise's plan is its own. */
export function targetHome(catalogue: Catalogue, { region, subject, nature }: Target): Id {
  if (nature === '计划' && subject !== undefined) return subject
  const around = subject === undefined ? null : (catalogue.subjects.get(subject)?.region ?? null)
  return region ?? around ?? catalogue.site.region
}

function targetRow(catalogue: Catalogue, target: Target, judged: JudgedTarget, home: string): TargetRow {
  const { reading, place, period } = judged
  const actual = reading ? catalogue.observations.get(reading.obs) : undefined
  const ceiling = isCeiling(target, known(catalogue.indicators, target.indicator, '指标')) ? '，控制目标' : ''
  const apart = [place === home ? '' : place, reading && reading.period !== period ? reading.period : '']
  const [reached, aim] = target.nature === '计划' ? (['已有', '计划'] as const) : ([terms.actual, '目标'] as const)
  const aimed = { of: aim, line: sourceLine(catalogue, [target]) }
  return {
    ...targetFacets(catalogue, target),
    judged,
    detail: [`${target.nature}${ceiling}`, ...apart.filter((words) => words !== '')].join('　'),
    sources: actual ? [{ of: reached, line: sourceLine(catalogue, [actual]) }, aimed] : [aimed],
    note: target.note ?? '',
    earlier: reading || target.nature === '计划' ? null : earlierReading(catalogue, target, judged),
  }
}

/** Rows as in the figure that the group can be taken away as. Growth rates share one scale; tasks and plans keep their own. */
function judgedTogether(catalogue: Catalogue, nature: Target['nature'], targets: readonly Target[]) {
  const { rows } = selectBullet(
    catalogue,
    targetFigure(
      catalogue,
      targets.map(({ id }) => id),
    ),
  )
  if (nature === '工作目标' || nature === '计划') return { judged: rows, scale: ownScales }
  const ends = new Set(rows.map(({ scale }) => `0—${scale.max}${scale.unit}`))
  const units = new Set(rows.map(({ scale }) => scale.unit))
  return { judged: rows, scale: ends.size === units.size ? [...ends].join('；') : ownScales }
}

const isPending = ({ nature }: Target, { status }: JudgedTarget) => nature === '工作目标' && status.code === 'not-held'

/** The group of targets that share home, period and nature with `first`, in the order given. */
export function targetGroup(catalogue: Catalogue, first: Target, targets: readonly Target[]): TargetGroup {
  const home = targetHome(catalogue, first)
  const name = catalogue.subjects.get(home)?.name ?? catalogue.regions.get(home)?.name ?? ''
  const period = parsePeriod(first.period)
  const { judged, scale } = judgedTogether(catalogue, first.nature, targets)
  const pairs = targets.flatMap((target, at) => {
    const each = judged[at]
    return each ? [{ target, each }] : []
  })
  const isCity = home === catalogue.site.region
  return {
    key: `${home} ${first.period} ${first.nature}`,
    period: formatPeriod(period),
    title: isCity ? titles[first.nature] : `${name}${first.nature === '预期性' ? '预期目标' : titles[first.nature]}`,
    scale,
    rows: pairs.flatMap(({ target, each }) => (isPending(target, each) ? [] : [targetRow(catalogue, target, each, name)])),
    pending: pairs.flatMap(({ target, each }) =>
      isPending(target, each) ? [{ ...listedTarget(catalogue, target), earlier: earlierReading(catalogue, target, each) }] : [],
    ),
    done: first.nature === '工作目标' ? targetYearDone(catalogue, home, first.period) : null,
  }
}
