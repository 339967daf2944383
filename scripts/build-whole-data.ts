import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from '~/data/load-catalogue'
import { packWholeData } from '~/features/whole-data-package/pack-whole-data'
import { wholeDataPath } from '~/outputs/whole-data/data-table'
import { diskRead } from './disk-read'
import { distFolder } from './dist-folder.mjs'

const read = diskRead(`${distFolder}/data`)
const catalogue = await loadCatalogue(read)
// A package with a hole in it would not say so.
if (catalogue.faults.length > 0) throw new Error(catalogue.faults.map((fault) => fault.message).join('\n'))
const zip = await packWholeData({ catalogue, read })
const path = join(distFolder, wholeDataPath)
writeFileSync(path, new Uint8Array(await zip.arrayBuffer()))
console.log(`全部数据已写入 ${path}：${zip.size} 字节，数据版本 ${catalogue.version}`)
