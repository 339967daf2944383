import type { Catalogue } from '~/domain/catalogue'
import { isOneMeasure } from '~/domain/convert-unit'
import type { Id } from '~/domain/id'
import { parsePeriod } from '~/domain/parse-period'
import { placeOf } from '~/domain/series-key'
import type { Target } from '~/domain/target'
import { featuredGroups } from './featured-groups'
import type { JudgedTarget } from './figure-record'
import { periodWords } from './period-words'
import { known } from './known'
import { shownReading } from './shown-reading'

/** A reading that is told beside a target of a later period. */
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
  const [own, aim] = [before?.shown.unit ?? target.unit, target.unit].map((id) => known(catalogue.units, id, '单位'))
  const isOther = own && aim && own.dimension === aim.dimension && !isOneMeasure(own, aim)
  const shown = before && shownReading(catalogue, before.shown, isOther ? { unit: aim.id } : undefined)
  if (!before || !shown) return null
  const period = periodWords(catalogue, before.shown)
  return { obs: shown.obs, name: `${place}${name}${period}${shown.printed.text}`, period, text: shown.printed.text }
}
