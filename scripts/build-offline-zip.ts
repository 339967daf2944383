import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadManifest } from '~/data/load-core'
import { wallFileName } from '~/domain/link/route'
import { licencesFile } from '../build/licences.ts'
import { offlinePageName } from '../build/offline-page-name.ts'
import { offlineZip } from '../build/offline-zip.ts'
import { diskRead } from './disk-read'
import { distFolder } from './dist-folder.mjs'

const folder = `${distFolder}/offline`
const licences = readFileSync(join(folder, licencesFile), 'utf8')
// Beside the page in its folder too: it reads its settings there.
const settings = readFileSync(`public/${wallFileName}`)
writeFileSync(join(folder, wallFileName), settings)
const zip = offlineZip(
  { page: readFileSync(join(folder, offlinePageName)), licences, settings },
  await loadManifest(diskRead('public/data')),
)
const path = join(folder, offlinePageName.replace('.html', '.zip'))
writeFileSync(path, zip)
console.log(`大屏压缩包已写入 ${path}：${zip.length} 字节`)
