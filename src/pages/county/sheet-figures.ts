import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { countyFigures } from '~/selectors/county/county-figures'
import { selectCountyMilestones } from '~/selectors/county/select-county-milestones'
import { isEnterprisePlan, selectCountyTargets } from '~/selectors/county/select-county-targets'
import type { RequestedFigure } from '~/selectors/figure/figure-words'

/** Half of a sheet has room for so many rows. */
const mostTargets = 4
const mostRows = 5

/** What a sheet shows first; a list of all counties is the tallest. A map of values with its list has no room. */
const order = ['trend', 'structure', 'bullet', 'comparison', 'timeline', 'ranking'] as const
const placeOf = ({ spec }: RequestedFigure): number => order.findIndex((kind) => kind === spec.kind)

const hasRoom = (figure: RequestedFigure): boolean => placeOf(figure) >= 0 && (figure.spec.options.targets ?? []).length <= mostTargets

/** A short figure of fewer rows. */
function shortened(figure: RequestedFigure): RequestedFigure {
  if (figure.id !== null || figure.spec.kind !== 'comparison') return figure
  return { ...figure, spec: { ...figure.spec, indicators: figure.spec.indicators.slice(0, mostRows) } }
}

/** The place's own events alone, and the years that have some: half of a sheet has no room for five. */
function ownTimeline(catalogue: Catalogue, timeline: RequestedFigure): readonly RequestedFigure[] {
  const rows = (timeline.spec.options.milestones ?? []).flatMap((id) => catalogue.milestones.get(id) ?? [])
  const own = rows.filter(({ state, regions }) => state === 'done' && regions.length === 1).slice(0, mostRows)
  if (own.length === 0) return []
  const years = own.map(({ date }) => date?.slice(0, 4) ?? '').sort()
  const periods = [...new Set([years[0] ?? '', years.at(-1) ?? ''])]
  return [{ ...timeline, spec: { ...timeline.spec, periods, options: { milestones: own.map(({ id }) => id) } } }]
}

/** The two drawings of a sheet: what the place itself has done or plans, before what sets it among the others; an enterprise's plan last. */
export function sheetFigures(catalogue: Catalogue, adcode: Adcode): readonly RequestedFigure[] {
  const { timeline } = selectCountyMilestones(catalogue, adcode)
  const all = [
    ...countyFigures(catalogue, adcode),
    ...selectCountyTargets(catalogue, adcode).figures,
    ...(timeline ? ownTimeline(catalogue, timeline) : []),
  ]
  const rank = (figure: RequestedFigure) => placeOf(figure) + (isEnterprisePlan(catalogue, figure) ? order.length : 0)
  return all
    .filter(hasRoom)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2)
    .map(shortened)
}
