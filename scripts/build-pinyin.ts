import { loadCatalogue } from '~/data/load-catalogue'
import { pinyinPath } from '~/data/spellings-query'
import { destinations } from '~/features/search/destinations'
import { searchedNames } from '~/selectors/search-entries'
import { writeOrCheck } from './data-check/write-or-check'
import { diskRead } from './disk-read'
import { spellingsText, spellNames } from './spell-names'

const folder = 'public/data'
const names = [...destinations.map(({ name }) => name), ...searchedNames(await loadCatalogue(diskRead(folder)))]
writeOrCheck(new Map([[`${folder}/${pinyinPath}`, spellingsText(spellNames(names))]]), 'npm run data:manifest')
