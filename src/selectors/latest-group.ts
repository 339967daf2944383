import type { ReadingGroup } from '~/domain/catalogue'

/** The latest of groups in order of period: a dated one before one whose year is not printed. */
export function latestGroup(groups: readonly ReadingGroup[]): ReadingGroup | null {
  return groups.findLast(({ period }) => period.kind !== 'undated') ?? groups.at(-1) ?? null
}
