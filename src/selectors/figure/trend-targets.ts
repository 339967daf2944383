import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Indicator } from '~/domain/reading/indicator'
import { placeOf } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { convertUnit } from '~/domain/value/unit'
import { known } from '~/selectors/reading/require-row'
import { targetText } from '~/selectors/words/words'

/** A target for one year with a single bound, in the unit of its trend. */
interface YearTarget {
  readonly row: Target
  readonly year: number
  readonly value: number
  /** 目标5.5%, 目标3%左右 */
  readonly text: string
}

/** The one bound of a target; null where it has two, or is relative to another reading. */
function boundOf({ min, max, about, relativeTo }: Target): number | null {
  const bounds = [min, max, about].flatMap((bound) => bound ?? [])
  return relativeTo || bounds.length !== 1 ? null : (bounds[0] ?? null)
}

/** The targets named by `ids` that a yearly line of this indicator in this place can show; one that it cannot is left to the bullets. */
export function yearTargets(
  catalogue: Catalogue,
  ids: readonly Id[],
  indicator: Indicator,
  place: string,
  years: readonly number[],
): readonly YearTarget[] {
  return ids.flatMap((id): YearTarget[] => {
    const row = catalogue.targets.get(id)
    if (!row || row.indicator !== indicator.id || placeOf(row) !== place) return []
    const period = parsePeriod(row.period)
    const bound = boundOf(row)
    if (period.kind !== 'year' || bound === null || !years.includes(Number(period.text))) return []
    const own = known(catalogue.units, row.unit, '单位')
    const display = known(catalogue.units, indicator.unit, '单位')
    if (own.dimension !== display.dimension) return []
    const value = own.id === display.id ? bound : convertUnit(bound, own, display)
    return [{ row, year: Number(period.text), value, text: `${row.nature === '计划' ? '计划' : '目标'}${targetText(catalogue, row)}` }]
  })
}
