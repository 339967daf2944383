import type { Catalogue } from '~/domain/catalogue'
import type { Adcode } from '~/domain/id'
import type { AskedFigure } from './figure-words'
import { selectTargetList, type ListedTarget } from './select-target-list'
import { targetHome } from './target-group'

/** The targets and plans of a place: as figures of those that are judged, and as a list of those that are not. */
export interface CountyTargets {
  readonly figures: readonly AskedFigure[]
  readonly listed: readonly ListedTarget[]
  readonly unread: number
}

/** The place that a target's page is: the region whose it is, or in which the enterprise lies. */
function placeOf(catalogue: Catalogue, id: string): Adcode | null {
  const target = catalogue.targets.get(id)
  if (!target) return null
  const home = targetHome(catalogue, target)
  return catalogue.subjects.get(home)?.region ?? home
}

const ids = (figure: AskedFigure): string => [...(figure.spec.options.targets ?? [])].sort().join()

/** Every target of a place once, in groups of one period and nature: the curator's own figure where one shows just these. */
export function selectCountyTargets(catalogue: Catalogue, adcode: Adcode): CountyTargets {
  const list = selectTargetList(catalogue)
  const isOurs = (id: string) => placeOf(catalogue, id) === adcode
  const named = [...catalogue.figures.values()].filter(({ spec }) => spec.kind === 'bullet')
  const figures = list.groups.flatMap(({ period, title, rows }): AskedFigure[] => {
    const targets = rows.map(({ judged }) => judged.target).filter(isOurs)
    if (targets.length === 0) return []
    const indicators = rows.map(({ judged }) => judged.indicator)
    const spec = { kind: 'bullet' as const, indicators, regions: [adcode], periods: [], options: { targets } }
    const asked = { id: null, spec, neutral: `${period.endsWith('年') ? period : `${period}年`}${title}` }
    return [named.find((figure) => ids(figure) === ids(asked)) ?? asked]
  })
  return { figures, listed: list.listed.filter(({ target }) => isOurs(target)), unread: list.unread }
}
