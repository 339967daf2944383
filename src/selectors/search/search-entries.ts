import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Spellings } from '~/domain/dataset/late-files'
import type { Figure } from '~/domain/figure/figure'
import type { Region } from '~/domain/place/region'
import type { Indicator, Theme } from '~/domain/reading/indicator'
import type { Observation } from '~/domain/reading/observation'
import type { Source } from '~/domain/source/source'
import { placeName } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { plainWords } from '~/selectors/words/words'

export type SearchKind = 'page' | 'county' | 'list' | 'indicator' | 'figure' | 'source' | 'observation'

/** One thing that can be found, with every word that it is found by. `id` is its kind and its own id: `county:140702`. */
export interface SearchEntry {
  readonly id: string
  readonly kind: SearchKind
  readonly name: string
  readonly english: string
  /** Other names, codes, titles, printed values. */
  readonly other: readonly string[]
  /** Spellings in syllables (yu ci qu): the search derives the joined form and the initials. Those of `name` come first. */
  readonly pinyin: readonly string[]
}

/** `county:140702`: the id of an entry. */
export const searchId = (kind: SearchKind, own: string): string => `${kind}:${own}`

/** What an entry's id represents, without its kind. */
export const ownId = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The spellings of names, as an entry has them; none for a name that has none. */
export const spelled = (spellings: Spellings, names: readonly (string | undefined)[]): readonly string[] =>
  names.flatMap((name) => (name === undefined ? [] : (spellings[name] ?? [])))

const isPage = ({ kind }: Region) => kind === 'county' || kind === 'prefecture'

function countyEntry(region: Region, spellings: Spellings): SearchEntry {
  const { adcode, name, short, pinyin, en } = region
  return {
    id: searchId('county', adcode),
    kind: 'county',
    name,
    english: en,
    other: [short, adcode, pinyin],
    pinyin: spelled(spellings, [name, short]),
  }
}

/** What a place has in a theme, as a list of the page of data. The theme alone, of all places, has no place. */
export const listWords = (catalogue: Catalogue, id: string): readonly [place: Region | undefined, theme: Theme | undefined] => {
  const [theme = '', place = ''] = id.split(' ')
  return [catalogue.regions.get(place), catalogue.themes.get(theme)]
}

/** The lists of a theme: of all places, and of each place that has a reading in it. */
function listEntries(catalogue: Catalogue, theme: Theme, spellings: Spellings): readonly SearchEntry[] {
  const own = [...catalogue.observations.values()].filter((row) => catalogue.indicators.get(row.indicator)?.theme === theme.id)
  const held = new Set(own.flatMap(({ region, display }) => (region === null || display === 'hold' ? [] : region)))
  const places = [...catalogue.regions.values()].filter((region) => isPage(region) && held.has(region.adcode))
  return [undefined, ...places].map((place) => ({
    id: searchId('list', place ? `${theme.id} ${place.adcode}` : theme.id),
    kind: 'list',
    name: `${place?.name ?? ''}${theme.name}数据`,
    english: place ? '' : theme.en,
    other: place ? [place.name, place.short, place.adcode, place.pinyin] : [theme.name],
    pinyin: spelled(spellings, [theme.name, place?.name, place?.short]),
  }))
}

function indicatorEntry(indicator: Indicator, catalogue: Catalogue, spellings: Spellings): SearchEntry {
  const { id, name, short, en, aliases } = indicator
  const theme = catalogue.themes.get(indicator.theme)
  return {
    id: searchId('indicator', id),
    kind: 'indicator',
    name,
    english: en,
    other: [...(short === undefined ? [] : [short]), ...aliases, id, ...(theme ? [theme.name, theme.en] : [])],
    pinyin: spelled(spellings, [name, short, ...aliases]),
  }
}

function figureEntry(figure: Figure, catalogue: Catalogue, spellings: Spellings): SearchEntry {
  const { id, neutral, short, title, spec } = figure
  return {
    id: searchId('figure', id),
    kind: 'figure',
    name: neutral,
    english: spec.indicators.map((indicator) => catalogue.indicators.get(indicator)?.en ?? '').join(' '),
    other: [plainWords(catalogue, title), plainWords(catalogue, short), id],
    pinyin: spelled(spellings, [neutral, short]),
  }
}

function sourceEntry(source: Source, spellings: Spellings): SearchEntry {
  const { id, label, brief, title = '', publisher, date, tier } = source
  return {
    id: searchId('source', id),
    kind: 'source',
    name: label,
    english: '',
    other: [brief, title, publisher ?? '', date ?? '', tier].filter((text) => text !== ''),
    pinyin: spelled(spellings, [label, brief]),
  }
}

/** A reading: found by its measure, its place, its period and the number as it is printed. */
function observationEntry(row: Observation, catalogue: Catalogue, spellings: Spellings): SearchEntry | null {
  const indicator = catalogue.indicators.get(row.indicator)
  const shown = shownReading(catalogue, row)
  if (!indicator || !shown) return null
  const place = placeName(catalogue, row)
  const region = row.region === null ? undefined : catalogue.regions.get(row.region)
  const names = [indicator.name, indicator.short, ...indicator.aliases]
  return {
    id: searchId('observation', row.id),
    kind: 'observation',
    name: indicator.name,
    english: indicator.en,
    other: [
      ...names.slice(1).flatMap((name) => name ?? []),
      place,
      ...(region ? [region.name, region.short, region.adcode, region.pinyin] : []),
      shown.period,
      shown.printed.text,
    ],
    pinyin: spelled(spellings, [...names, place, region?.name, region?.short]),
  }
}

/** The readings of a list that print a value, as they are found. */
export function observationEntries(catalogue: Catalogue, rows: Iterable<Observation>, spellings: Spellings): readonly SearchEntry[] {
  return [...rows].flatMap((row) => observationEntry(row, catalogue, spellings) ?? [])
}

/** Everything that has a page or a place of its own: counties, lists of themes, indicators, figures, sources. */
export function searchEntries(catalogue: Catalogue, spellings: Spellings): readonly SearchEntry[] {
  return [
    ...[...catalogue.regions.values()].filter(isPage).map((region) => countyEntry(region, spellings)),
    ...[...catalogue.themes.values()].flatMap((theme) => listEntries(catalogue, theme, spellings)),
    ...[...catalogue.indicators.values()].map((indicator) => indicatorEntry(indicator, catalogue, spellings)),
    ...[...catalogue.figures.values()].map((figure) => figureEntry(figure, catalogue, spellings)),
    ...[...catalogue.sources.values()].map((source) => sourceEntry(source, spellings)),
  ]
}

/** Every name that is searched by its spelling, each once. */
export function searchedNames(catalogue: Catalogue): readonly string[] {
  const names = [
    ...[...catalogue.regions.values()].flatMap(({ name, short }) => [name, short]),
    ...[...catalogue.subjects.values()].map(({ name }) => name),
    ...[...catalogue.themes.values()].map(({ name }) => name),
    ...[...catalogue.indicators.values()].flatMap(({ name, short = name, aliases }) => [name, short, ...aliases]),
    ...[...catalogue.figures.values()].flatMap(({ neutral, short }) => [neutral, short]),
    ...[...catalogue.sources.values()].flatMap(({ label, brief }) => [label, brief]),
  ]
  // Words with a number in them are written anew with every edition of the data: their neutral words are found by spelling.
  return [...new Set(names)].filter((name) => !name.includes('{'))
}
