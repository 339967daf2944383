import type { Catalogue } from '~/domain/catalogue'
import type { FigureSpec } from '~/domain/figure'
import type { Id } from '~/domain/id'

/** The file that holds an indicator's readings. */
function fileOf(catalogue: Catalogue, indicator: Id): string {
  return `observations/${catalogue.indicators.get(indicator)?.theme ?? ''}.json`
}

function filesOf(catalogue: Catalogue, spec: FigureSpec): readonly string[] {
  if (spec.kind === 'highlights') return ['milestones.json']
  const targets = (spec.options.targets ?? []).flatMap((id) => catalogue.targets.get(id) ?? [])
  const indicators = [...spec.indicators, ...targets.map((target) => target.indicator)]
  const own = spec.kind === 'gauge' || spec.kind === 'bullet' ? ['targets.json'] : []
  return [...own, ...indicators.map((indicator) => fileOf(catalogue, indicator))]
}

/** The files a figure needs that failed or have not come: without them it would say 暂未收录 of what nobody has looked at. */
export function absentFiles(catalogue: Catalogue, spec: FigureSpec): readonly string[] {
  return [...new Set(filesOf(catalogue, spec))].filter((path) => catalogue.absent.includes(path))
}

/** Whether an indicator's readings are there to be asked. */
export function isHeld(catalogue: Catalogue, indicator: Id): boolean {
  return !catalogue.absent.includes(fileOf(catalogue, indicator))
}
