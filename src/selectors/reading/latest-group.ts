import type { ReadingGroup } from '~/domain/dataset/catalogue'
import { isDated } from '~/domain/period/period-span'

/** The latest of groups in order of period: a dated one, else one of the plan's span, else one whose year is not printed. */
export function latestGroup(groups: readonly ReadingGroup[]): ReadingGroup | null {
  return (
    groups.findLast(({ period }) => isDated(period)) ?? groups.findLast(({ period }) => period.kind === 'since') ?? groups.at(-1) ?? null
  )
}
