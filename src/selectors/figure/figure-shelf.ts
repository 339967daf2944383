import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Spellings } from '~/domain/dataset/late-files'
import { type Figure, kindNames } from '~/domain/figure/figure'
import { spelled, type SearchEntry } from '~/selectors/search/search-entries'
import { selectFigure } from './select-figure'

/** A named figure as it is picked: its title, what kind of drawing it is, and what it is found by. */
export interface ShelvedFigure {
  readonly id: Id
  readonly title: string
  readonly kind: string
  /** Other words and codes of its own. */
  readonly words: readonly string[]
  readonly english: string
  /** Its names, those of its measures and of its places: what is found by spelling too. */
  readonly names: readonly string[]
}

/** The figures of one theme; 综合 for those about several. */
export interface Shelf {
  readonly name: string
  readonly figures: readonly ShelvedFigure[]
}

function indicatorsOf(catalogue: Catalogue, { spec }: Pick<Figure, 'spec'>): readonly Id[] {
  return [...spec.indicators, ...(spec.options.targets ?? []).flatMap((id) => catalogue.targets.get(id)?.indicator ?? [])]
}

/** What figures of several themes, or of none, are shelved as. */
export const severalThemes = '综合'

/** The theme that all of a figure is of; null where there are several, or none said. */
export function figureTheme(catalogue: Catalogue, figure: Pick<Figure, 'spec'>): Id | null {
  const themes = new Set([
    ...indicatorsOf(catalogue, figure).flatMap((id) => catalogue.indicators.get(id)?.theme ?? []),
    ...(figure.spec.options.milestones ?? []).flatMap((id) => catalogue.milestones.get(id)?.theme ?? []),
  ])
  const [only] = themes
  return themes.size === 1 ? (only ?? null) : null
}

function shelved(catalogue: Catalogue, figure: Figure): readonly ShelvedFigure[] {
  const { id } = figure
  try {
    const { title, short, lead } = selectFigure(catalogue, figure)
    const { name: kind, en } = kindNames[figure.spec.kind]
    const indicators = indicatorsOf(catalogue, figure).flatMap((each) => catalogue.indicators.get(each) ?? [])
    const regions = figure.spec.regions.flatMap((code) => catalogue.regions.get(code) ?? [])
    const names = [
      figure.neutral,
      figure.short,
      ...indicators.flatMap((each) => [each.name, each.short ?? each.name, ...each.aliases]),
      ...regions.flatMap((region) => [region.name, region.short]),
    ]
    const words = [short, lead, kind, id, ...regions.flatMap(({ adcode, pinyin }) => [adcode, pinyin])]
    return [{ id, title, kind, words, english: [...[...indicators, ...regions].map((each) => each.en), en].join(' '), names }]
  } catch {
    // Its file did not load: it cannot be picked, and the page says which file failed.
    return []
  }
}

/** All named figures by theme, those of several themes first, in the order of the datasets. */
export function figureShelves(catalogue: Catalogue): readonly Shelf[] {
  const figures = [...catalogue.figures.values()].map((figure) => ({ theme: figureTheme(catalogue, figure), figure }))
  const themes = [{ id: null, name: severalThemes }, ...catalogue.themes.values()]
  return themes
    .map(({ id, name }) => ({
      name,
      figures: figures.filter(({ theme }) => theme === id).flatMap(({ figure }) => shelved(catalogue, figure)),
    }))
    .filter(({ figures: { length } }) => length > 0)
}

/** The figures as a search has them: found by their own words, by a theme's name, in Chinese, by spelling, in English and by codes. */
export function shelfEntries(shelves: readonly Shelf[], spellings: Spellings): readonly SearchEntry[] {
  return shelves.flatMap(({ name: theme, figures }) =>
    figures.map(({ id, title, english, words, names }): SearchEntry => {
      // Names with a reading in them appear in the title with its number.
      const said = names.filter((name) => !name.includes('{'))
      return { id, kind: 'figure', name: title, english, other: [theme, ...words, ...said], pinyin: spelled(spellings, [...names, theme]) }
    }),
  )
}

/** The shelves with these figures alone, those without any left out. */
export function pickShelves(shelves: readonly Shelf[], ids: ReadonlySet<Id>): readonly Shelf[] {
  return shelves
    .map(({ name, figures }) => ({ name, figures: figures.filter(({ id }) => ids.has(id)) }))
    .filter(({ figures: { length } }) => length > 0)
}
