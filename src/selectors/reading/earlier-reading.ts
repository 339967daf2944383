import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { parsePeriod } from '~/domain/period/parse-period'
import { placeOf } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { unitForTarget } from '~/domain/value/unit'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { periodWords } from '~/selectors/words/period-words'
import { featuredGroups } from './featured-groups'
import { known } from './require-row'
import { shownReading } from './shown-reading'

/** A reading that is mentioned with a target of a later period. */
export interface EarlierReading {
  readonly obs: Id
  readonly name: string
  readonly period: string
  readonly text: string
}

/** The last reading before a target's period, counted as the target is and in its measure; null where there is none. */
export function earlierReading(catalogue: Catalogue, target: Target, { name, place }: JudgedTarget): EarlierReading | null {
  const { start } = parsePeriod(target.period)
  const before = featuredGroups(catalogue, target.indicator, placeOf(target)).findLast(
    ({ period, shown }) =>
      start !== null && period.end !== null && period.end < start && (target.basis === undefined || target.basis === shown.basis),
  )
  if (!before) return null
  const unitOf = (id: Id) => known(catalogue.units, id, '单位')
  const unit = unitForTarget(unitOf(before.shown.unit), unitOf(target.unit))
  const shown = shownReading(catalogue, before.shown, unit ? { unit: unit.id } : undefined)
  if (!shown) return null
  const period = periodWords(catalogue, before.shown)
  return { obs: shown.obs, name: `${place}${name}${period}${shown.printed.text}`, period, text: shown.printed.text }
}
