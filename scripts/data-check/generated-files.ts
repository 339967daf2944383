import { pinyinPath } from '~/data/late-queries'
import { destinations } from '~/features/search/destinations'
import { searchedNames } from '~/selectors/search/search-entries'
import { spellingsText, spellNames } from '../spell-names'
import { catalogueOf } from './catalogue-of'
import type { Dataset } from './dataset'
import type { Finding } from './finding'
import { manifestOf, manifestText } from './manifest-of'

/** What programs write beside the datasets (path -> text): the manifest with the data version, and the spellings for the search. */
export function generatedFiles(data: Dataset, asOf: string): ReadonlyMap<string, string> {
  const names = [...destinations.map(({ name }) => name), ...searchedNames(catalogueOf(data, asOf))]
  return new Map([
    ['datapackage.json', manifestText(manifestOf(data.texts, asOf))],
    [pinyinPath, spellingsText(spellNames(names))],
  ])
}

/** Says of each generated file (`written`, null where there is none) that is not what the datasets ask for how to write it anew. */
export function checkGenerated(wanted: ReadonlyMap<string, string>, written: (path: string) => string | null): Finding[] {
  return [...wanted]
    .filter(([path, text]) => written(path) !== text)
    .map(([file]) => ({ file, row: '', field: '', message: '与数据文件不一致；请运行 npm run data:manifest 重新生成' }))
}
