import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { PeriodText } from '~/domain/period/period'
import { isDated, yearOf } from '~/domain/period/period-span'
import { countedPeriods } from '~/selectors/figure/main-figure'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { periodWords } from '~/selectors/words/period-words'
import type { FigureChoice } from './figure-choice'

/** A period of which some of the chosen places have a reading. */
export interface HeldPeriod {
  readonly key: PeriodText
  readonly name: string
  readonly places: number
}

const groupsOf = (catalogue: Catalogue, indicators: readonly Id[], places: readonly Adcode[]): readonly ReadingGroup[] =>
  indicators.flatMap((id) => places.flatMap((place) => featuredGroups(catalogue, id, place)))

/** The dated periods of a choice's first indicator in its places, the latest first. */
export function heldPeriods(catalogue: Catalogue, { indicators, regions }: FigureChoice): readonly HeldPeriod[] {
  return countedPeriods(catalogue, indicators[0] ?? '', regions)
    .map(({ group, count }) => ({ key: group.period.text, name: periodWords(catalogue, group.shown), places: count }))
    .reverse()
}

const isOfYears = (period: PeriodText, { from, to }: FigureChoice): boolean => {
  const year = Number(period.slice(0, 4))
  return year >= from && year <= to
}

/** The period of a map or of bars: the chosen one, else of those within the years (of all where none is) the one that most places have, the latest of several. */
export function periodOf(catalogue: Catalogue, choice: FigureChoice): PeriodText | null {
  const held = heldPeriods(catalogue, choice)
  if (choice.period !== null && held.some(({ key }) => key === choice.period)) return choice.period
  const within = held.filter(({ key }) => isOfYears(key, choice))
  const open = within.length > 0 ? within : held
  const most = Math.max(...open.map(({ places }) => places))
  return open.find(({ places }) => places === most)?.key ?? null
}

/** Every period of the years in which a comparison may find what its places share; none where the years are the plan's, which ask for all. */
export function periodsWithin(catalogue: Catalogue, choice: FigureChoice): readonly PeriodText[] {
  const { from, to, indicators, regions } = choice
  if (from === catalogue.plan.base && to === catalogue.plan.to) return []
  const held = groupsOf(catalogue, indicators, regions)
    .filter(({ period }) => isDated(period) && isOfYears(period.text, choice))
    .map(({ period }) => period.text)
  return [...new Set([String(from), String(to), ...held])].sort()
}

/** The years that may be chosen: those of which there is a reading, and all of the plan with its base year. */
export function yearsToChoose(catalogue: Catalogue, { indicators, regions }: FigureChoice): readonly number[] {
  const { plan } = catalogue
  const held = groupsOf(catalogue, indicators, regions).flatMap(({ period }) => yearOf(period) ?? [])
  const first = Math.min(plan.base, ...held)
  return Array.from({ length: Math.max(plan.to, ...held) - first + 1 }, (_, index) => first + index)
}
