import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'

/** The file that holds an indicator's readings. */
function fileOf(catalogue: Catalogue, indicator: Id): string {
  return `observations/${catalogue.indicators.get(indicator)?.theme ?? ''}.json`
}

function filesOf(catalogue: Catalogue, spec: FigureSpec): readonly string[] {
  if (spec.kind === 'highlights' || spec.kind === 'timeline') return ['milestones.json']
  // A comparison leaves out the rows whose file did not load, and shows the others.
  if (spec.kind === 'comparison') return []
  const targets = (spec.options.targets ?? []).flatMap((id) => catalogue.targets.get(id) ?? [])
  // A target relative to another reading cannot be judged without that one.
  const judged = targets.flatMap(({ indicator, relativeTo }) => (relativeTo ? [indicator, relativeTo.indicator] : [indicator]))
  const indicators = [...spec.indicators, ...judged]
  const own = spec.kind === 'gauge' || spec.kind === 'bullet' ? ['targets.json'] : []
  return [...own, ...indicators.map((indicator) => fileOf(catalogue, indicator))]
}

/** The files a figure needs that failed or have not come: without them it would say 资料收集中 of what nobody has looked at. */
export function absentFiles(catalogue: Catalogue, spec: FigureSpec): readonly string[] {
  return [...new Set(filesOf(catalogue, spec))].filter((path) => catalogue.absent.includes(path))
}

/** Whether the file of an indicator's readings has loaded. */
export function isAvailable(catalogue: Catalogue, indicator: Id): boolean {
  return !catalogue.absent.includes(fileOf(catalogue, indicator))
}
