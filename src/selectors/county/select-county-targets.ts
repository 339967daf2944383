import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { parsePeriod } from '~/domain/period/parse-period'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { listedTarget, type ListedTarget } from '~/selectors/targets/listed-target'
import { selectTargetList } from '~/selectors/targets/select-target-list'
import { targetHome } from '~/selectors/targets/target-group'

/** The targets and plans of a place that are still to come or whose outcome is known: as figures, and as a list of those that are not judged. */
export interface CountyTargets {
  readonly figures: readonly RequestedFigure[]
  readonly listed: readonly ListedTarget[]
  readonly unread: number
}

/** The place that a target's page is: the region whose it is, or in which the enterprise lies. */
export function placeOfTarget(catalogue: Catalogue, id: string): Adcode | null {
  const target = catalogue.targets.get(id)
  if (!target) return null
  const home = targetHome(catalogue, target)
  return catalogue.subjects.get(home)?.region ?? home
}

/** Whether a plan says something still: its time is not over, or its outcome is known. */
function isOpen({ asOf, targets }: Catalogue, id: string): boolean {
  const { end } = parsePeriod(targets.get(id)?.period ?? 'undated')
  return end === null || end > asOf
}

const ids = (figure: RequestedFigure): string => [...(figure.spec.options.targets ?? [])].sort().join()

/** Whether a figure's targets are all an enterprise's own: it takes less room than what the place itself has. */
export function isEnterprisePlan({ targets }: Catalogue, { spec }: RequestedFigure): boolean {
  const drawn = (spec.options.targets ?? []).flatMap((id) => targets.get(id) ?? [])
  return drawn.length > 0 && drawn.every(({ region }) => region === null)
}

/** Every target of a place once, in groups of one period and nature: the curator's own figure where one shows just these. */
export function selectCountyTargets(catalogue: Catalogue, adcode: Adcode): CountyTargets {
  const list = selectTargetList(catalogue)
  const isOurs = (id: string) => placeOfTarget(catalogue, id) === adcode
  const named = [...catalogue.figures.values()].filter(({ spec }) => spec.kind === 'bullet')
  const figures = list.groups.flatMap(({ period, title, rows }): RequestedFigure[] => {
    const ours = rows.map(({ judged }) => judged).filter(({ target, reading }) => isOurs(target) && reading !== null)
    if (ours.length === 0) return []
    const targets = ours.map(({ target }) => target)
    const indicators = ours.map(({ indicator }) => indicator)
    const spec = { kind: 'bullet' as const, indicators, regions: [adcode], periods: [], options: { targets } }
    const wanted = { id: null, spec, neutral: `${period.endsWith('年') ? period : `${period}年`}${title}` }
    return [named.find((figure) => ids(figure) === ids(wanted)) ?? wanted]
  })
  // Nothing is drawn of what has no value yet: it is listed as planned.
  const bare = list.groups.flatMap(({ rows }) => rows.flatMap(({ judged }) => (judged.reading === null ? judged.target : [])))
  const planned = bare.flatMap((id) => catalogue.targets.get(id) ?? []).map((target) => listedTarget(catalogue, target))
  const listed = [...planned, ...list.listed].filter(({ target }) => isOurs(target) && isOpen(catalogue, target))
  return { figures, listed, unread: list.unread }
}
