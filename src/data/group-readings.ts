import type { ReadingGroup } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { parsePeriod } from '~/domain/period/parse-period'
import { comparePeriods } from '~/domain/period/period-span'
import { chooseReading } from '~/domain/reading/choose-reading'
import { type Observation, placeOf, seriesKey } from '~/domain/reading/observation'
import type { Source } from '~/domain/source/source'
import { gather } from '~/lib/gather'

/** The groups of all readings (same indicator, place, period, basis), by key. Undated readings are each their own group. */
function groups(observations: Iterable<Observation>, sources: ReadonlyMap<Id, Source>): ReadingGroup[] {
  const keyOf = (row: Observation) =>
    [seriesKey(row.indicator, placeOf(row)), row.period, row.basis, row.period === 'undated' ? row.id : ''].join('|')
  return [...gather(observations, keyOf)].map(([key, rows]) => {
    // A row on hold is kept for the record; it never takes the place of one that may be shown.
    const showable = rows.filter((row) => row.display !== 'hold')
    const { shown, others, rule } = chooseReading(showable.length > 0 ? showable : rows, sources)
    return { key, period: parsePeriod(shown.period), shown, others, rule }
  })
}

/** Groups and series in one walk over the rows, so that no later question grows with their number. */
export function groupReadings(observations: Iterable<Observation>, sources: ReadonlyMap<Id, Source>) {
  const all = groups(observations, sources)
  const groupOf = new Map<Id, ReadingGroup>()
  for (const group of all) for (const row of [group.shown, ...group.others]) groupOf.set(row.id, group)
  const series = gather(all, (group) => seriesKey(group.shown.indicator, placeOf(group.shown)))
  for (const list of series.values()) list.sort((a, b) => comparePeriods(a.period, b.period))
  return { groupOf, series }
}
