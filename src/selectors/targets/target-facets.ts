import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Period } from '~/domain/period/period'
import type { Target } from '~/domain/target/target'
import { known } from '~/selectors/reading/require-row'

/** What a target can be found by; `years` are the calendar years that its period lies in. */
export interface TargetFacets {
  readonly years: readonly number[]
  readonly nature: Target['nature']
  readonly theme: Id
}

function yearsOf({ start, end }: Period): readonly number[] {
  if (end === null) return []
  const last = Number(end.slice(0, 4))
  const first = start === null ? last : Number(start.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

export function targetFacets(catalogue: Catalogue, target: Target): TargetFacets {
  const { theme } = known(catalogue.indicators, target.indicator, '指标')
  return { years: yearsOf(parsePeriod(target.period)), nature: target.nature, theme }
}
