import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { parsePeriod } from '~/domain/period/parse-period'
import { yearOf } from '~/domain/period/period-span'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import { selectTimeline } from '~/selectors/figure/timeline-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'

/**
 * What a place's documents say was done in a year, as a timeline figure of that year; null where they say nothing. None of it is
 * held against a task: no document does so.
 */
export function targetYearDone(catalogue: Catalogue, region: Adcode, period: string): TimelineRecord | null {
  const year = yearOf(parsePeriod(period))
  if (year === null || !catalogue.milestonesOf.has(region)) return null
  const spec = { kind: 'timeline' as const, indicators: [], regions: [region], periods: [String(year)], options: {} }
  const record = selectTimeline(catalogue, unnamedFigure(catalogue, spec))
  return record.years.some(({ entries }) => entries.length > 0) ? record : null
}
