import type { Catalogue } from '~/domain/dataset/catalogue'
import { kindNames } from '~/domain/figure/figure'
import { placeName } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { listWords, ownId, searchId, type SearchKind } from '~/selectors/search/search-entries'
import type { Search } from './build-search'
import { destinations } from './destinations'

/** One line of the list. */
interface PaletteOption {
  readonly id: string
  readonly name: string
  /** What distinguishes it from others, at the end of its line. */
  readonly aside: string
}

export interface PaletteGroup {
  readonly name: string
  readonly options: readonly PaletteOption[]
  /** How many more there are than are listed. */
  readonly more: number
}

const groupNames: Readonly<Record<SearchKind, string>> = {
  page: '页面与操作',
  county: '市、县（区、市）',
  list: '各领域数据',
  indicator: '指标',
  figure: '图',
  source: '来源',
  observation: '数据',
}

/** At most this many of each kind are listed: all kinds are seen at once. */
const mostOfKind = 6

const aside: Readonly<Record<SearchKind, (catalogue: Catalogue, id: string) => string>> = {
  page: (_, id) => destinations.find((each) => each.id === id)?.aside ?? '',
  county: (catalogue, id) => `${catalogue.regions.get(id)?.pinyin ?? ''} ${id}`,
  list: (catalogue, id) => {
    const [place] = listWords(catalogue, id)
    return place ? place.pinyin : '全部地区'
  },
  indicator: (catalogue, id) => {
    const indicator = catalogue.indicators.get(id)
    return [catalogue.themes.get(indicator?.theme ?? '')?.name, catalogue.units.get(indicator?.unit ?? '')?.name].filter(Boolean).join('，')
  },
  figure: (catalogue, id) => {
    const kind = catalogue.figures.get(id)?.spec.kind
    return kind ? kindNames[kind].name : ''
  },
  source: (catalogue, id) => {
    const source = catalogue.sources.get(id)
    return [source?.date ?? source?.publisher, source?.tier].filter(Boolean).join('，')
  },
  observation: (catalogue, id) => {
    const row = catalogue.observations.get(id)
    const shown = row && shownReading(catalogue, row)
    return shown ? `${shown.period}　${shown.printed.text}` : ''
  },
}

const name: Readonly<Record<SearchKind, (catalogue: Catalogue, id: string) => string>> = {
  page: (_, id) => destinations.find((each) => each.id === id)?.name ?? '',
  county: (catalogue, id) => catalogue.regions.get(id)?.name ?? '',
  list: (catalogue, id) => {
    const [place, theme] = listWords(catalogue, id)
    return `${place?.name ?? ''}　${theme?.name ?? ''}数据`.trim()
  },
  indicator: (catalogue, id) => catalogue.indicators.get(id)?.name ?? '',
  figure: (catalogue, id) => catalogue.figures.get(id)?.neutral ?? '',
  source: (catalogue, id) => catalogue.sources.get(id)?.label ?? '',
  observation: (catalogue, id) => {
    const row = catalogue.observations.get(id)
    return row ? `${placeName(catalogue, row)}　${catalogue.indicators.get(row.indicator)?.name ?? ''}` : ''
  },
}

const kinds: ReadonlyMap<string, SearchKind> = new Map(
  (['page', 'county', 'list', 'indicator', 'figure', 'source', 'observation'] as const).map((kind) => [kind, kind]),
)

/** What an entry's id says that it is. */
export const kindOf = (id: string): SearchKind => kinds.get(id.slice(0, id.indexOf(':'))) ?? 'page'

function groupOf(catalogue: Catalogue, kind: SearchKind, ids: readonly string[], most: number): PaletteGroup {
  const options = ids.slice(0, most).map((id): PaletteOption => {
    const own = ownId(id)
    return { id, name: name[kind](catalogue, own), aside: aside[kind](catalogue, own) }
  })
  return { name: groupNames[kind], options, more: ids.length - options.length }
}

/** Before anything is typed: where one can go, and every county. */
export function firstGroups(catalogue: Catalogue): readonly PaletteGroup[] {
  const pages = destinations.map(({ id }) => searchId('page', id))
  const regions = [catalogue.site.region, ...catalogue.counties.map(({ adcode }) => adcode)].map((code) => searchId('county', code))
  return [groupOf(catalogue, 'county', regions, regions.length), groupOf(catalogue, 'page', pages, pages.length)]
}

/** What a text finds, kind by kind, the kind of the best first. */
export function foundGroups(catalogue: Catalogue, search: Search, text: string): readonly PaletteGroup[] {
  const byKind = new Map<SearchKind, string[]>()
  for (const id of search.find(text)) {
    const kind = kindOf(id)
    const ids = byKind.get(kind)
    if (ids) ids.push(id)
    else byKind.set(kind, [id])
  }
  return [...byKind].map(([kind, ids]) => groupOf(catalogue, kind, ids, mostOfKind))
}
