import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { View } from '~/domain/link/view'
import { parsePeriod } from '~/domain/period/parse-period'
import { comparePeriods } from '~/domain/period/period-span'
import { isMiss, type Status, type StatusFilter } from '~/domain/target/status'
import { TargetNature, type Target } from '~/domain/target/target'
import { gather } from '~/lib/gather'
import { isAvailable } from '~/selectors/record/absent-files'
import { listedTarget, type ListedTarget } from './listed-target'
import { targetFacets, type TargetFacets } from './target-facets'
import { targetGroup, targetHome, type TargetGroup } from './target-group'
import { statusTally, type StatusCount } from './target-tally'

/** What narrows the list; null means all. */
export type TargetFilter = Pick<View, 'year' | 'nature' | 'theme' | 'status'>

/** All targets that may be shown, and what they can be narrowed by. */
export interface TargetList {
  readonly groups: readonly TargetGroup[]
  readonly listed: readonly ListedTarget[]
  /** Targets whose readings could not be loaded: nothing is said of them. */
  readonly unread: number
  readonly years: readonly number[]
  readonly natures: readonly Target['nature'][]
  readonly themes: readonly { readonly id: Id; readonly name: string }[]
}

/** What is left of the list, and every verdict that year, nature and theme leave, to choose one from. */
export interface NarrowedTargets {
  readonly groups: readonly (TargetGroup & { readonly tally: readonly StatusCount[] })[]
  readonly listed: readonly ListedTarget[]
  readonly tally: readonly StatusCount[]
}

function isRead(catalogue: Catalogue, { indicator, relativeTo }: Target): boolean {
  return isAvailable(catalogue, indicator) && (!relativeTo || isAvailable(catalogue, relativeTo.indicator))
}

/** The city's first, then the counties' in division order, then enterprises'; each from the last period back, and within one by nature. */
function orderOf(catalogue: Catalogue): (a: Target, b: Target) => number {
  const { site, counties, subjects } = catalogue
  const homes: readonly string[] = [site.region, ...counties.map(({ adcode }) => adcode), ...subjects.keys()]
  const natures: readonly string[] = TargetNature.options
  const home = (target: Target) => homes.indexOf(targetHome(catalogue, target))
  return (a, b) =>
    home(a) - home(b) ||
    comparePeriods(parsePeriod(b.period), parsePeriod(a.period)) ||
    natures.indexOf(a.nature) - natures.indexOf(b.nature)
}

/**
 * The featured targets in groups of one home, period and nature (主要预期目标, then 重点任务, then 计划), rows in the order of the
 * dataset, which is that of the report; those for tables alone in a list. What is on hold is in neither.
 */
export function selectTargetList(catalogue: Catalogue): TargetList {
  // The sort is stable: within one group the order of the dataset stays.
  const targets = [...catalogue.targets.values()].sort(orderOf(catalogue))
  const featured = targets.filter(({ display }) => display === 'featured')
  const read = featured.filter((target) => isRead(catalogue, target))
  const groups = gather(read, (target) => `${targetHome(catalogue, target)} ${target.period} ${target.nature}`)
  const listed = targets.filter(({ display }) => display === 'table').map((target) => listedTarget(catalogue, target))
  const facets = [...read.map((target) => targetFacets(catalogue, target)), ...listed]
  return {
    groups: [...groups.values()].flatMap((rows) => (rows[0] ? [targetGroup(catalogue, rows[0], rows)] : [])),
    listed,
    unread: featured.length - read.length,
    years: [...new Set(facets.flatMap(({ years }) => years))].sort((a, b) => a - b),
    natures: TargetNature.options.filter((nature) => facets.some((each) => each.nature === nature)),
    themes: [...catalogue.themes.values()].filter(({ id }) => facets.some(({ theme }) => theme === id)),
  }
}

const statusesOf = ({ groups }: TargetList): readonly Status[] => groups.flatMap(({ rows }) => rows.map(({ judged }) => judged.status))

/** Whether a verdict is among those that a filter leaves. */
const fitsStatus = ({ code }: Status, status: StatusFilter | null): boolean =>
  status === null || (status === 'unmet' ? isMiss(code) : code === status)

/** What of a filter there is to find: a year, nature, theme or verdict that no target has narrows nothing. */
export function validFilter(list: TargetList, { year, nature, theme, status }: TargetFilter): TargetFilter {
  const { years, natures, themes } = list
  return {
    year: year !== null && years.includes(year) ? year : null,
    nature: nature !== null && natures.includes(nature) ? nature : null,
    theme: themes.some(({ id }) => id === theme) ? theme : null,
    status: statusesOf(list).some((each) => fitsStatus(each, status)) ? status : null,
  }
}

/** The list under a filter. A scale does not change with it: a bar stays as long as it was. */
export function narrowTargets(list: TargetList, { year, nature, theme, status }: TargetFilter): NarrowedTargets {
  const fits = (facets: TargetFacets) =>
    (year === null || facets.years.includes(year)) &&
    (nature === null || facets.nature === nature) &&
    (theme === null || facets.theme === theme)
  const found = list.groups.map((group) => ({ ...group, rows: group.rows.filter(fits), pending: group.pending.filter(fits) }))
  const groups = found.flatMap((group) => {
    const rows = group.rows.filter(({ judged }) => fitsStatus(judged.status, status))
    // What was done in the year belongs to all of its tasks, not to those of one kind.
    const done = theme === null && status === null ? group.done : null
    const pending = status === null || status === 'not-held' ? group.pending : []
    return rows.length + pending.length === 0
      ? []
      : [{ ...group, rows, pending, done, tally: statusTally(rows.map(({ judged }) => judged.status)) }]
  })
  const tally = statusTally(found.flatMap(({ rows }) => rows.map(({ judged }) => judged.status)))
  const chosen = statusesOf(list).find(({ code }) => code === status)
  return {
    groups,
    // What is not judged has no status to be found by.
    listed: status === null ? list.listed.filter(fits) : [],
    // The verdict that was chosen stays to be undone, where the rest leaves none of it too.
    tally: chosen && tally.every((each) => each.status.code !== status) ? [...tally, { status: chosen, count: 0 }] : tally,
  }
}
