import type { Catalogue } from '~/domain/catalogue'
import type { Figure, FigureKind } from '~/domain/figure'
import type { Id } from '~/domain/id'
import { selectFigure } from './select-figure'

const kindNames: Readonly<Record<FigureKind, string>> = {
  highlights: '地图',
  map: '地图',
  trend: '走势',
  gauge: '仪表',
  bullet: '目标对照',
  ranking: '县（区、市）对照',
  structure: '构成',
  comparison: '对比',
  timeline: '大事记',
}

/** A named figure as it is picked: its title, what kind of drawing it is, and the words that it is found by. */
export interface ShelvedFigure {
  readonly id: Id
  readonly title: string
  readonly kind: string
  readonly words: string
}

/** The figures of one theme; 综合 for those that tell of several. */
export interface Shelf {
  readonly name: string
  readonly figures: readonly ShelvedFigure[]
}

function indicatorsOf(catalogue: Catalogue, { spec }: Figure): readonly Id[] {
  return [...spec.indicators, ...(spec.options.targets ?? []).flatMap((id) => catalogue.targets.get(id)?.indicator ?? [])]
}

/** The theme that all of a figure is of; null where there are several, or none said. */
function themeOf(catalogue: Catalogue, figure: Figure): Id | null {
  const themes = new Set([
    ...indicatorsOf(catalogue, figure).flatMap((id) => catalogue.indicators.get(id)?.theme ?? []),
    ...(figure.spec.options.milestones ?? []).flatMap((id) => catalogue.milestones.get(id)?.theme ?? []),
  ])
  const [only] = themes
  return themes.size === 1 ? (only ?? null) : null
}

function shelved(catalogue: Catalogue, figure: Figure): readonly ShelvedFigure[] {
  try {
    const { title, short, lead } = selectFigure(catalogue, figure)
    const kind = kindNames[figure.spec.kind]
    const indicators = indicatorsOf(catalogue, figure).flatMap((id) => {
      const { name, aliases } = catalogue.indicators.get(id) ?? { name: '', aliases: [] }
      return [name, ...aliases]
    })
    const regions = figure.spec.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
    const words = [title, short, lead, kind, figure.id, ...indicators, ...regions].join(' ').toLowerCase()
    return [{ id: figure.id, title, kind, words }]
  } catch {
    // Its file did not load: it cannot be picked, and the page says which file failed.
    return []
  }
}

/** All named figures by theme, those of several themes first, in the order of the datasets. */
export function figureShelves(catalogue: Catalogue): readonly Shelf[] {
  const figures = [...catalogue.figures.values()].map((figure) => ({ theme: themeOf(catalogue, figure), figure }))
  const themes = [{ id: null, name: '综合' }, ...catalogue.themes.values()]
  return themes
    .map(({ id, name }) => ({
      name,
      figures: figures.filter(({ theme }) => theme === id).flatMap(({ figure }) => shelved(catalogue, figure)),
    }))
    .filter(({ figures: { length } }) => length > 0)
}

/** The shelves with those figures alone in which every word of a question occurs; a theme's name finds all of its figures. */
export function searchShelves(shelves: readonly Shelf[], question: string): readonly Shelf[] {
  const asked = question.toLowerCase().split(/\s+/).filter(Boolean)
  return shelves
    .map(({ name, figures }) => ({
      name,
      figures: figures.filter(({ words }) => asked.every((word) => `${name} ${words}`.includes(word))),
    }))
    .filter(({ figures: { length } }) => length > 0)
}
