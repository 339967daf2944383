import type { Catalogue } from '~/domain/catalogue'
import type { Adcode } from '~/domain/id'
import { countyFigures } from '~/selectors/county-figures'
import type { AskedFigure } from '~/selectors/figure-words'
import { selectCountyMilestones } from '~/selectors/select-county-milestones'
import { selectCountyTargets } from '~/selectors/select-county-targets'

/** Half of a sheet has room for so many rows. */
const mostTargets = 4
const mostRows = 5

/** Whether half of a sheet has room for it: a map of values with its list has not, and of a long list of targets nothing is left out. */
const hasRoom = ({ spec }: AskedFigure): boolean => spec.kind !== 'map' && (spec.options.targets ?? []).length <= mostTargets

/** A short figure of fewer rows. */
function shortened(figure: AskedFigure): AskedFigure {
  if (figure.id !== null || figure.spec.kind !== 'comparison') return figure
  return { ...figure, spec: { ...figure.spec, indicators: figure.spec.indicators.slice(0, mostRows) } }
}

/** The two drawings of a sheet: what the place itself has done or plans, before what sets it among the others, then its events. */
export function sheetFigures(catalogue: Catalogue, adcode: Adcode): readonly AskedFigure[] {
  const figures = countyFigures(catalogue, adcode)
  const drawn = figures.filter(({ spec }) => spec.kind === 'trend' || spec.kind === 'structure')
  const others = figures.filter((figure) => !drawn.includes(figure))
  const { timeline } = selectCountyMilestones(catalogue, adcode)
  const all = [...drawn, ...selectCountyTargets(catalogue, adcode).figures, ...others, ...(timeline ? [timeline] : [])]
  return all.filter(hasRoom).slice(0, 2).map(shortened)
}
