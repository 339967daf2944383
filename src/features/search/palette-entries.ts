import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Spellings } from '~/domain/dataset/spellings'
import { remember } from '~/lib/remember'
import { observationEntries, searchEntries, searchId, type SearchEntry } from '~/selectors/search/search-entries'
import { destinations } from './destinations'

function everything(catalogue: Catalogue, spellings: Spellings): readonly SearchEntry[] {
  const featured = [...catalogue.observations.values()].filter(({ display }) => display === 'featured')
  return [
    ...destinations.map(({ id, name, english, other }): SearchEntry => {
      const spelling = spellings[name]
      return { id: searchId('page', id), kind: 'page', name, english, other, pinyin: spelling === undefined ? [] : [spelling] }
    }),
    ...searchEntries(catalogue, spellings),
    ...observationEntries(catalogue, featured, spellings),
  ]
}

/** Everything that the palette goes to: pages and actions, regions, indicators, figures, sources, the readings that pages show. */
export const paletteEntries = remember(everything, (spellings) => String(Object.keys(spellings).length))
