import type { Catalogue } from '~/domain/catalogue'
import type { Adcode } from '~/domain/id'
import type { AskedFigure } from '~/selectors/figure-words'
import { selectMap } from '~/selectors/select-map'

/** Whether a named figure tells of this county: its regions name it, or its targets are of it or of one of its enterprises. */
function tellsOf(catalogue: Catalogue, figure: AskedFigure, adcode: Adcode): boolean {
  const { spec } = figure
  if (spec.kind === 'map' || spec.kind === 'highlights') return false
  // A figure of all counties tells of none.
  if (spec.regions.includes(adcode) && spec.regions.length < catalogue.counties.length) return true
  return (spec.options.targets ?? []).some((id) => {
    const target = catalogue.targets.get(id)
    const home = target?.subject ? catalogue.subjects.get(target.subject)?.region : target?.region
    return home === adcode
  })
}

/** The two drawings of a county's page: where it lies among the eleven, and one of its own; another map where it has none. */
export function countyFigures(catalogue: Catalogue, adcode: Adcode): readonly AskedFigure[] {
  const maps = [...catalogue.figures.values()].filter(
    ({ spec }) => spec.kind === 'map' && catalogue.site.pickerIndicators.includes(spec.indicators[0] ?? ''),
  )
  const held = (figure: AskedFigure) => {
    const record = selectMap(catalogue, figure)
    return record.regions.filter(({ state }) => state === 'value').length
  }
  // The map that most counties have a value on shows best where this one lies.
  const located = [...maps]
    .sort((a, b) => held(a) - held(b))
    .map((figure): AskedFigure => {
      const spec = { ...figure.spec, options: { ...figure.spec.options, focus: adcode } }
      return { id: null, spec, neutral: figure.neutral }
    })
  const own = [...catalogue.figures.values()].filter((figure) => tellsOf(catalogue, figure, adcode))
  return [...located.slice(-1), ...own, ...located.slice(0, -1)].slice(0, 2)
}
